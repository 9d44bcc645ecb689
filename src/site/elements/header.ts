/** The search field opens the page of search; what is typed stays behind the # and is never sent. */
const field = document.querySelector<HTMLInputElement>('.site-header input[data-search]');
const search = () => {
	if (field?.value.trim()) location.href = `${field.dataset['search']}#q=${encodeURIComponent(field.value.trim())}`;
};
field?.addEventListener('keydown', (event) => {
	if (event.key === 'Enter') search();
});
field?.nextElementSibling?.addEventListener('click', search);

/** A copy button for each paragraph's citation; without script the text can be selected with one click. */
for (const quote of document.querySelectorAll<HTMLElement>('.address q')) {
	const { copy = '', copied = '' } = document.querySelector<HTMLElement>('.prose')?.dataset ?? {};
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet';
	button.textContent = copy;
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(`${quote.textContent} ${location.origin}${location.pathname}#${quote.closest('.n')?.id}`);
			button.textContent = copied;
		} catch {
			// Where the browser refuses, the reader finds the text selected.
			getSelection()?.selectAllChildren(quote);
		}
	});
	quote.after(button);
}
