/**
 * Copy buttons for everything that can be cited: the citation with its address and the day on which the law was
 * checked, and, where the law itself is
 * listed, the address alone. Without script the text can be selected with one click.
 */
for (const quote of document.querySelectorAll<HTMLElement>('.address q')) {
	const { copy, copied, link } = document.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {};
	const item = quote.closest<HTMLElement>('.n');
	const address = new URL(item?.dataset['page'] ?? `#${item?.id}`, location.href).href;
	if (link) quote.after(copyButton(link, copied, address, quote));
	const { asOf } = quote.dataset;
	quote.after(copyButton(copy, copied, `${quote.textContent}${asOf ? ` (${asOf})` : ''} ${address}`, quote));
}

function copyButton(words: string | undefined, done: string | undefined, text: string, quote: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet';
	button.textContent = words ?? '';
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text);
			button.textContent = done ?? '';
		} catch {
			// Where the browser refuses, the reader finds the text selected.
			getSelection()?.selectAllChildren(quote);
		}
	});
	return button;
}
