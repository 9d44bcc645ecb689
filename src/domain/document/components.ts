import { grammaticalCases } from '../languages/format.ts';

/** What an attribute may hold. */
interface AttributeRule {
	required?: boolean;
	/** Allowed values; anything if absent. */
	values?: readonly string[];
	/** Text for the reader: translated, transliterated, compared for presence only. */
	text?: boolean;
}

/** What one component of the closed list is. */
export interface ComponentRule {
	place: 'inline' | 'block';
	attributes: Readonly<Record<string, AttributeRule>>;
	/** The component may stand only inside one of these; anywhere if absent. */
	within?: readonly string[];
	/** It has content between its tags, or none. */
	content: 'none' | 'required' | 'optional';
}

/**
 * Everything that a page may contain beside Markdown. Whatever is not here (expressions, imports, raw
 * HTML, other components) is an error, so translated text can never run code.
 */
export const components = {
	Cite: {
		place: 'inline',
		attributes: { id: { required: true }, at: { required: true }, form: { values: ['short', 'full'] } },
		content: 'none',
	},
	Limit: {
		place: 'inline',
		attributes: {
			id: { required: true },
			case: { values: grammaticalCases },
			form: { values: ['adjective'] },
		},
		content: 'none',
	},
	Term: { place: 'inline', attributes: { id: { required: true } }, content: 'required' },
	Foreign: { place: 'inline', attributes: { lang: { required: true } }, content: 'required' },
	Blank: { place: 'inline', attributes: {}, content: 'required', within: ['Model'] },
	Checklist: { place: 'block', attributes: {}, content: 'required' },
	Model: { place: 'block', attributes: {}, content: 'required' },
	Finding: { place: 'block', attributes: { id: { required: true } }, content: 'required' },
	Note: { place: 'block', attributes: {}, content: 'required' },
	Now: { place: 'block', attributes: {}, content: 'required' },
	Stage: { place: 'block', attributes: {}, content: 'required' },
	Onward: { place: 'block', attributes: {}, content: 'required', within: ['Stage'] },
	Hours: { place: 'block', attributes: {}, content: 'required' },
	Stop: {
		place: 'block',
		attributes: { limit: {}, name: { text: true }, mark: { values: ['judge', 'after', 'trial'] } },
		content: 'optional',
		within: ['Hours'],
	},
	Right: { place: 'block', attributes: {}, content: 'required' },
	Say: { place: 'block', attributes: {}, content: 'required' },
	Refused: {
		place: 'block',
		attributes: { title: { required: true, text: true } },
		content: 'required',
		within: ['Right'],
	},
	Help: { place: 'block', attributes: {}, content: 'required' },
	Contact: { place: 'block', attributes: { id: { required: true } }, content: 'optional', within: ['Help'] },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

/** Returns the rule of a component, or undefined if the list does not have it. */
export function componentRule(name: string): ComponentRule | undefined {
	return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}
