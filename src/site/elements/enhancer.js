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
	const share = document.querySelector('.share');
	if (share && navigator.share) {
		share.hidden = false;
		share.addEventListener('click', () => navigator.share({ title: document.title, url: share.value }).catch(() => {}));
	}
}
