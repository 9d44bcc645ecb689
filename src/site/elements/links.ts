/**
 * The way out replaces this page in the list behind the Back button. Without script the link works too,
 * but the page stays in that list.
 */
export function leaveWithoutTrace(): void {
	const exit = document.querySelector<HTMLAnchorElement>('.exit');
	exit?.addEventListener('click', (event) => {
		event.preventDefault();
		location.replace(exit.href);
	});
}

/** The language links lead to the place that the reader is at, not to the top of the page. */
export function keepPlace(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) {
		link.addEventListener('click', () => {
			link.hash = location.hash;
		});
	}
}
