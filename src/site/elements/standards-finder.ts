import type { ListedInstrument, ListedProvision } from '#src/domain/law/listed-instruments.ts';

/** What the reader narrows the list by; the fragment of the address names it, so that a list can be sent to a colleague. */
const filters = ['topic', 'instrument', 'law', 'force', 'confirmation'] as const;
type Choice = Record<(typeof filters)[number], string>;

/** The finder: narrows the list of all provisions at once, and keeps what was chosen in the fragment of the address. */
class StandardsFinder extends HTMLElement {
	#instruments: Promise<ListedInstrument[]> | undefined;
	#list = this.querySelector<HTMLElement>('.found-list');
	#status = this.querySelector<HTMLElement>('[role=status]');

	connectedCallback(): void {
		if (matchMedia('(max-width: 47.99rem)').matches) this.querySelector('details')?.removeAttribute('open');
		this.addEventListener('change', () => {
			location.hash = this.#chosen().toString();
		});
		this.querySelector('[data-act=reset]')?.addEventListener('click', () => {
			location.hash = '';
		});
		this.querySelector('[data-act=print]')?.addEventListener('click', () => print());
		const copy = this.querySelector<HTMLButtonElement>('[data-act=copy]');
		copy?.addEventListener('click', async () => {
			await navigator.clipboard.writeText(location.href);
			copy.textContent = copy.dataset['copied'] ?? '';
		});
		addEventListener('hashchange', () => this.#show());
		this.#show();
	}

	#chosen(): URLSearchParams {
		const chosen = new URLSearchParams();
		for (const name of filters) {
			const value = this.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name=${name}], input[name=${name}]:checked`)?.value;
			if (value) chosen.set(name, value);
		}
		return chosen;
	}

	#choice(): Choice {
		const chosen = new URLSearchParams(location.hash.slice(1));
		return Object.fromEntries(filters.map((name) => [name, chosen.get(name) ?? ''])) as Choice;
	}

	async #show(): Promise<void> {
		const choice = this.#choice();
		for (const name of filters) {
			const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
			if (select) select.value = choice[name];
			for (const radio of this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)) radio.checked = radio.value === choice[name];
		}
		const narrowed = Object.values(choice).some(Boolean);
		for (const button of this.querySelectorAll<HTMLButtonElement>('.found-acts button')) button.hidden = !narrowed;
		if (!narrowed) return this.#answer('', []);
		try {
			this.#instruments ??= fetch(this.dataset['list'] ?? '').then((answer) => answer.json() as Promise<ListedInstrument[]>);
			const found = (await this.#instruments).map((instrument) => narrow(instrument, choice)).filter(({ provisions }) => provisions.length > 0);
			// A slow answer to an older choice must not replace a newer one.
			if (JSON.stringify(choice) !== JSON.stringify(this.#choice())) return;
			this.#answer(this.#count(found.reduce((sum, { provisions }) => sum + provisions.length, 0)), found);
		} catch {
			this.#instruments = undefined;
			this.#answer(this.dataset['broken'] ?? '', []);
		}
	}

	#answer(words: string, found: ListedInstrument[]): void {
		if (this.#status) this.#status.textContent = words;
		this.#list?.replaceChildren(
			...(['international', 'national'] as const).flatMap((scope) => {
				const own = found.filter((instrument) => instrument.scope === scope);
				return own.length > 0 ? [lawHeading(scope, this.dataset[scope] ?? ''), ...own.map((instrument) => this.#group(instrument))] : [];
			}),
		);
	}

	#group({ href, title, force, binding, provisions }: ListedInstrument): HTMLElement {
		const strength = element('span', 'force', force);
		strength.dataset['binding'] = binding ? 'yes' : 'no';
		return element('section', 'instrument', element('h3', '', link('', href, title)), element('p', 'meta', strength), element('ol', 'hang', ...provisions.map((provision) => this.#item(provision, href))));
	}

	#item({ anchor, at, says, warning }: ListedProvision, page: string): HTMLElement {
		const words = warning && this.dataset[warning === 'to-be-confirmed' ? 'toBeConfirmed' : 'secondHand'];
		const marks = words ? [element('p', 'meta', element('span', `mark ${warning}`, words))] : [];
		return element('li', warning === 'to-be-confirmed' ? 'tbc' : '', link('at', `${page}#${anchor}`, at || '→'), element('div', '', element('p', 'says', says), ...marks));
	}

	/** "14 provisions", with the words of the language's own plural. */
	#count(count: number): string {
		const form = new Intl.PluralRules(document.documentElement.lang).select(count);
		const words = this.dataset[`count${form.charAt(0).toUpperCase()}${form.slice(1)}`] ?? this.dataset['countOther'] ?? '';
		return words.replace('{count}', String(count));
	}
}

function narrow(instrument: ListedInstrument, { topic, instrument: id, law, force, confirmation }: Choice): ListedInstrument {
	const fits = (id === '' || id === instrument.id) && (law === '' || law === instrument.scope) && (force === '' || (force === 'binding') === instrument.binding);
	return { ...instrument, provisions: fits ? instrument.provisions.filter(({ topics, warning }) => (topic === '' || topics.includes(topic)) && (confirmation === '' || warning === undefined)) : [] };
}

/** Returns an element with its class, its words and what it holds. */
function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.append(...children);
	return made;
}

function link(className: string, href: string, words: string): HTMLAnchorElement {
	const made = element('a', className, words) as HTMLAnchorElement;
	made.href = href;
	return made;
}

function lawHeading(scope: string, words: string): HTMLElement {
	const heading = element('h2', 'group', words);
	heading.dataset['law'] = scope;
	return heading;
}

customElements.define('standards-finder', StandardsFinder);
