{
	const exit = document.querySelector('.exit');
	exit.addEventListener('click', (event) => {
		event.preventDefault();
		location.replace(exit.href);
	});
	for (const link of document.querySelectorAll('.langs a')) {
		link.addEventListener('click', () => {
			link.hash = location.hash;
		});
	}
}
