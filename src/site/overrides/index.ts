const ours = (name: string) => `./src/site/overrides/${name}.astro`;
const nothing = ours('Nothing');

/** Starlight's parts in which this site says something else; those set to nothing do not appear at all. */
export const overrides = {
	Banner: nothing,
	ContentPanel: ours('Bare'),
	DraftContentNotice: nothing,
	FallbackContentNotice: nothing,
	Footer: ours('ChapterEnd'),
	Head: ours('Head'),
	Header: ours('Header'),
	Hero: nothing,
	MarkdownContent: ours('MarkdownContent'),
	PageFrame: ours('PageFrame'),
	PageSidebar: ours('PageSidebar'),
	PageTitle: ours('PageTitle'),
	Sidebar: ours('Sidebar'),
	SkipLink: ours('SkipLink'),
	ThemeProvider: nothing,
	TwoColumnContent: ours('TwoColumnContent'),
};
