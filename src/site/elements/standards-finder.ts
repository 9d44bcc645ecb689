import type { ListedProvision } from '#src/domain/law/listed-provision.ts';

/** What the reader narrows the list by; a fragment of the address names it, so that a list can be sent to a colleague. */
const filters = ['topic', 'instrument', 'law', 'force', 'confirmation'] as const;
type Choice = Record<(typeof filters)[number], string>;

/** The finder: narrows the list of all provisions at once, and keeps what was chosen in the fragment of the address. */
class StandardsFinder extends HTMLElement {
	#provisions: Promise<ListedProvision[]> | undefined;
	#list = this.querySelector('.hang');
	#status = this.querySelector('[role=status]');
	#print = this.querySelector<HTMLButtonElement>('[data-act=print]');

	connectedCallback(): void {
		const folded = matchMedia('(max-width: 47.99rem)').matches;
		if (folded) this.querySelector('details')?.removeAttribute('open');
		this.addEventListener('change', () => this.#choose());
		this.querySelector('[data-act=reset]')?.addEventListener('click', () => {
			location.hash = '';
		});
		this.#print?.addEventListener('click', () => print());
		addEventListener('hashchange', () => this.#show());
		this.#show();
	}

	#choose(): void {
		const chosen = new URLSearchParams();
		for (const name of filters) {
			const value = this.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name=${name}], input[name=${name}]:checked`)?.value;
			if (value) chosen.set(name, value);
		}
		location.hash = chosen.toString();
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
		if (this.#print) this.#print.hidden = !narrowed;
		if (!narrowed || !this.#list || !this.#status) {
			this.#list?.replaceChildren();
			if (this.#status) this.#status.textContent = '';
			return;
		}
		try {
			this.#provisions ??= fetch(this.dataset['list'] ?? '').then((answer) => answer.json() as Promise<ListedProvision[]>);
			const found = (await this.#provisions).filter((provision) => fits(provision, choice));
			// A slow answer to an older choice must not replace a newer one.
			if (JSON.stringify(choice) !== JSON.stringify(this.#choice())) return;
			this.#list.replaceChildren(...found.map(item));
			const form = new Intl.PluralRules(document.documentElement.lang === 'ru' ? 'ru' : document.documentElement.lang === 'en' ? 'en' : 'uz').select(found.length);
			const words = this.dataset[`count${form.charAt(0).toUpperCase()}${form.slice(1)}`] ?? this.dataset['countOther'] ?? '';
			this.#status.textContent = words.replace('{count}', String(found.length));
		} catch {
			this.#provisions = undefined;
			this.#status.textContent = this.dataset['broken'] ?? '';
		}
	}
}

function fits({ topics, instrument, scope, binding, checked }: ListedProvision, choice: Choice): boolean {
	return (
		(choice.topic === '' || topics.includes(choice.topic)) &&
		(choice.instrument === '' || choice.instrument === instrument) &&
		(choice.law === '' || choice.law === scope) &&
		(choice.force === '' || (choice.force === 'binding') === binding) &&
		(choice.confirmation === '' || checked)
	);
}

function item({ href, at, title, says, force, binding, mark }: ListedProvision): HTMLElement {
	const entry = document.createElement('li');
	const pinpoint = document.createElement('a');
	pinpoint.className = 'at';
	pinpoint.href = href;
	pinpoint.textContent = at;
	const body = document.createElement('div');
	const heading = document.createElement('h3');
	heading.textContent = title;
	const statement = document.createElement('p');
	statement.className = 'says';
	statement.textContent = says;
	const meta = document.createElement('p');
	meta.className = 'meta';
	const strength = document.createElement('span');
	strength.className = 'force';
	strength.dataset['binding'] = binding ? 'yes' : 'no';
	strength.textContent = force;
	meta.append(strength);
	if (mark !== undefined) {
		entry.className = 'tbc';
		const warning = document.createElement('span');
		warning.className = 'mark to-be-confirmed';
		warning.textContent = mark;
		meta.append(warning);
	}
	body.append(heading, statement, meta);
	entry.append(pinpoint, body);
	return entry;
}

customElements.define('standards-finder', StandardsFinder);
