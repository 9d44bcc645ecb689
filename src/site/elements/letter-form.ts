import { shownValue } from '#src/domain/letters/shown-value.ts';
import type { FieldKind } from '#src/domain/letters/fields.ts';

/** What stands in a saved text where nothing was given. */
const line = '____________________';

/**
 * The form beside a letter. What is typed goes into the places of the sheets as text, and nowhere else: it is not stored,
 * not sent, and leaving the page empties it.
 */
class LetterForm extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('input', () => this.#show());
		this.addEventListener('click', ({ target }) => {
			const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
			if (act === 'print') print();
			if (act === 'save') this.#save();
			if (act === 'clear') this.#clear();
		});
		addEventListener('pagehide', () => this.#empty());
		// Some browsers fill fields in again on a reload or on the way back.
		addEventListener('pageshow', () => this.#empty());
		this.#empty();
	}

	get #sheets(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-sheet]')];
	}

	#show(): void {
		const [second] = this.#chosen('second');
		this.toggleAttribute('data-second', second !== undefined);
		this.#part('.done').textContent = '';
		for (const [index, sheet] of this.#sheets.entries()) {
			sheet.hidden = index > 0 && sheet.dataset['sheet'] !== second;
			const forms = JSON.parse(sheet.dataset['dates'] ?? '[]') as string[];
			for (const place of sheet.querySelectorAll<HTMLElement>('[data-field]')) {
				const input = this.#part<HTMLInputElement | HTMLTextAreaElement>(`[data-input="${place.dataset['field']}"]`);
				const kind: FieldKind = input.type === 'date' ? 'date' : 'line';
				place.textContent = shownValue(kind, input.value, forms) ?? '';
			}
			for (const list of sheet.querySelectorAll<HTMLElement>('[data-choice]')) {
				const chosen = this.#chosen(list.dataset['choice'] ?? '');
				list.toggleAttribute('data-chosen', chosen.length > 0);
				for (const [place, option] of [...list.children].entries()) (option as HTMLElement).hidden = chosen.length > 0 && !chosen.includes(String(place));
			}
		}
	}

	#empty(): void {
		for (const input of this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-input]')) input.value = '';
		for (const tick of this.querySelectorAll<HTMLInputElement>('[data-tick]')) tick.checked = false;
		for (const select of this.querySelectorAll('select')) select.selectedIndex = 0;
		this.#show();
	}

	#clear(): void {
		this.#empty();
		const done = this.#part('.done');
		done.textContent = done.dataset['cleared'] ?? '';
	}

	/** Makes a file of text on this device; its name says nothing of what the letter is about. */
	#save(): void {
		const text = this.#sheets.filter(({ hidden }) => !hidden).map(textOf).join('\n\n\n');
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([`\uFEFF${text}\n`], { type: 'text/plain;charset=utf-8' }));
		link.download = 'letter.txt';
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	}

	/** Returns the places of what is chosen in a part of the letter. */
	#chosen(part: string): string[] {
		const given = [...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>(`[data-select="${part}"], [data-tick="${part}"]:checked`)];
		return given.map(({ value }) => value).filter((value) => value !== '');
	}

	#part<T extends HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (part === null) throw new Error(`The letter has no ${selector}.`);
		return part;
	}
}

/** Returns the words of a sheet, a paragraph to a line. */
function textOf(sheet: HTMLElement): string {
	return [...sheet.querySelectorAll<HTMLElement>('p, h2, li')]
		.filter(({ hidden }) => !hidden)
		.map((block) => {
			const number = block.parentElement instanceof HTMLOListElement ? `${[...block.parentElement.children].indexOf(block) + 1}) ` : '';
			const bullet = block.parentElement instanceof HTMLUListElement && !block.parentElement.hasAttribute('data-chosen') ? '[ ] ' : '';
			return number + bullet + words(block).trim();
		})
		.join('\n\n');
}

function words(block: HTMLElement): string {
	return [...block.childNodes]
		.map((node) => {
			if (!(node instanceof HTMLElement)) return node.textContent?.replace(/\s+/g, ' ') ?? '';
			if (node.matches('.rules')) return '';
			return node.textContent || (node.matches('.blank') ? line : '');
		})
		.join('');
}

customElements.define('letter-form', LetterForm);
