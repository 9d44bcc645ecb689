/** The search field opens the page of search; what is typed stays behind the # and is never sent. */
const field = document.querySelector<HTMLInputElement>('.site-header input[data-search]');
const search = () => {
	if (field?.value.trim()) location.href = `${field.dataset['search']}#q=${encodeURIComponent(field.value.trim())}`;
};
field?.addEventListener('keydown', (event) => {
	if (event.key === 'Enter') search();
});
field?.nextElementSibling?.addEventListener('click', search);
