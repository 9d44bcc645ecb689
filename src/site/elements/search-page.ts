import { isLocale, type Locale } from '#src/domain/languages/locales.ts';
import { normalizeQuery, written } from '#src/domain/languages/search-text.ts';
import { answers, nearest, queryWords, type Ranked } from '#src/search/answering.ts';
import { asksForSomebody, subjectOf } from '#src/search/question.ts';
import type { Shelf } from '#src/search/records.ts';

/** What this page uses of Pagefind's interface. */
interface Pagefind {
	options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
	search(query: string, options: { filters: { shelf: Shelf } }): Promise<{ results: Result[] }>;
}

interface Result extends Ranked {
	data(): Promise<Hit>;
}

/** What a shelf holds for a query. */
interface Found {
	shelf: Shelf;
	count: number;
	hits: Hit[];
}

interface Hit {
	url: string;
	excerpt: string;
	content: string;
	meta: { title: string; place: string; units: string };
}

/** What we have written comes before the records of the law, which are many. */
const shelves: Shelf[] = ['text', 'law'];

/** Most signs of a question that are looked for. */
const longest = 200;

/** Most results of a shelf that are shown. */
const shown = 20;

/** The page of search. The query stands after the # of the address, so it is never sent to a server. */
class SearchPage extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;
	#input = this.querySelector('input');
	#status = this.querySelector<HTMLElement>('[role=status]');
	#answers = this.querySelector<HTMLElement>('.answers');
	#locale: Locale = (() => {
		const key = document.documentElement.lang.toLowerCase();
		return isLocale(key) ? key : 'en';
	})();

	connectedCallback(): void {
		this.#input?.addEventListener('keydown', ({ key }) => {
			if (key === 'Enter') this.#ask();
		});
		this.querySelector('button')?.addEventListener('click', () => this.#ask());
		addEventListener('hashchange', () => this.#answer());
		this.#answer();
	}

	#ask(): void {
		location.hash = `q=${encodeURIComponent(this.#input?.value.trim() ?? '')}`;
	}

	#query(): string {
		return (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, longest);
	}

	async #answer(): Promise<void> {
		const query = this.#query();
		if (this.#input) this.#input.value = query;
		if (!this.#status || !this.#answers) return;
		if (query === '') {
			this.#status.textContent = '';
			this.#answers.replaceChildren();
			return;
		}
		try {
			const index = this.dataset['index'] ?? '/pagefind/';
			this.#pagefind ??= import(/* @vite-ignore */ `${index}pagefind.js`);
			const pagefind = await this.#pagefind;
			await pagefind.options({ baseUrl: '/', excerptLength: 28 });
			const subject = subjectOf(query, this.#locale);
			const together = await Promise.all(shelves.map((shelf) => withAll(pagefind, subject, shelf)));
			const some = together.some(({ count }) => count > 0);
			// Where words are only near, the records of the law are the safer answer, for they say one thing each; but whoever asks for somebody needs help first.
			const found = some ? together : await Promise.all((asksForSomebody(query) ? shelves : shelves.toReversed()).map((shelf) => withSome(pagefind, subject, shelf)));
			// A slow answer to an older question must not replace a newer one.
			if (query !== this.#query()) return;
			const filled = found.filter(({ count }) => count > 0);
			this.#answers.replaceChildren(...filled.flatMap(({ shelf, count, hits }) => [this.#heading(shelf, count), this.#results(hits)]));
			this.#status.replaceChildren(...this.#summary(found.reduce((sum, { count }) => sum + count, 0), query, !some));
		} catch {
			this.#pagefind = undefined;
			if (query !== this.#query()) return;
			this.#answers.replaceChildren();
			this.#status.textContent = this.dataset['broken'] ?? '';
		}
	}

	/** "14 results for “48 soat”", with the words of the language's own plural. */
	#summary(count: number, query: string, nearestOnly: boolean): (string | Node)[] {
		const form = new Intl.PluralRules(document.documentElement.lang).select(count);
		const key = `count${form.charAt(0).toUpperCase()}${form.slice(1)}`;
		const template = count === 0 ? this.dataset['none'] : nearestOnly ? this.dataset['nearest'] : (this.dataset[key] ?? this.dataset['countOther']);
		const marks = this.#locale === 'ru' ? ['«', '»'] : ['“', '”'];
		return (template ?? '').split(/(\{\w+\})/).map((part) => {
			if (part === '{count}') return String(count);
			if (part !== '{query}') return part;
			const words = document.createElement('b');
			words.textContent = `${marks[0]}${query}${marks[1]}`;
			return words;
		});
	}

	#heading(shelf: Shelf, count: number): HTMLElement {
		const heading = document.createElement('h2');
		heading.className = 'shelf';
		const number = document.createElement('small');
		number.textContent = String(count);
		heading.append(`${this.dataset[shelf] ?? ''} `, number);
		return heading;
	}

	#results(hits: Hit[]): HTMLElement {
		const list = document.createElement('ol');
		list.className = 'results';
		list.append(...hits.map((hit) => this.#item(hit)));
		return list;
	}

	#item({ url, excerpt, content, meta }: Hit): HTMLElement {
		const item = document.createElement('li');
		item.className = 'result';
		const margin = document.createElement('div');
		const words = plain(excerpt.replace(/<\/?mark>/g, ''));
		// The number is that of the words that are shown, not of the first place where one stands.
		const unit = this.#unitOf(meta.units, count(content.slice(0, Math.max(0, content.indexOf(words)))) + count(excerpt.split('<mark>')[0] ?? ''));
		if (unit !== undefined) {
			const number = document.createElement('a');
			number.className = 'no';
			number.href = `${url.split('#')[0]}#p-${unit.split('.')[1]}`;
			number.textContent = unit;
			margin.append(number);
		}
		const body = document.createElement('div');
		const place = document.createElement('p');
		place.className = 'where';
		place.textContent = written(this.#locale, meta.place);
		const heading = document.createElement('h3');
		const link = document.createElement('a');
		link.href = url;
		link.textContent = written(this.#locale, meta.title);
		heading.append(link);
		const text = document.createElement('p');
		text.append(content.startsWith(words) ? '' : '… ', ...marked(written(this.#locale, excerpt)), content.endsWith(words) ? '' : ' …');
		body.append(place, heading, text);
		item.append(margin, body);
		return item;
	}

	/** The number of the unit in which a word stands: the last one that begins at or before it. */
	#unitOf(units: string, word: number): string | undefined {
		return units
			.split(',')
			.filter(Boolean)
			.map((entry) => entry.split(' '))
			.filter(([, offset]) => Number(offset) <= word)
			.at(-1)?.[0];
	}
}

/** Returns what has every word of a query. Where the best results do not, Pagefind has cut a word, and there is nothing. */
async function withAll(pagefind: Pagefind, query: string, shelf: Shelf): Promise<Found> {
	const { results } = await pagefind.search(normalizeQuery(query), { filters: { shelf } });
	const hits = await Promise.all(results.slice(0, shown).map((result) => result.data()));
	return hits.some((hit) => answers(query, textOf(hit))) ? { shelf, count: results.length, hits } : { shelf, count: 0, hits: [] };
}

/** Returns what has some of the words, those first that have more and rarer ones. */
async function withSome(pagefind: Pagefind, query: string, shelf: Shelf): Promise<Found> {
	const lists = await Promise.all(
		queryWords(query).map(async (word) => {
			const { results } = await pagefind.search(normalizeQuery(word), { filters: { shelf } });
			const first = await results[0]?.data();
			return first && answers(word, textOf(first)) ? results : [];
		}),
	);
	const hits = await Promise.all(nearest(lists).slice(0, shown / 2).map((result) => result.data()));
	return { shelf, count: hits.length, hits };
}

/** The words of a hit, those of its title and of its other forms included. */
function textOf({ content, meta }: Hit): string {
	return Object.values({ content, ...meta }).join(' ');
}

function count(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

function plain(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Text with found words marked, from Pagefind's excerpt, whose only markup is <mark>. */
function marked(excerpt: string): (string | Node)[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
		const found = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
		if (found === undefined) return plain(part);
		const mark = document.createElement('mark');
		mark.textContent = plain(found);
		return mark;
	});
}

customElements.define('search-page', SearchPage);
