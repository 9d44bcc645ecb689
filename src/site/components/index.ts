// What a resolved page may contain. The only list of modules that is imported as a whole.
export { default as Contact } from './Contact.astro';
export { default as Finding } from './Finding.astro';
export { default as Model } from './Model.astro';
export { default as Note } from './Note.astro';
export { default as Part } from './Part.astro';
export { default as Refused } from './Refused.astro';
export { default as Say } from './Say.astro';
export { default as Stale } from './Stale.astro';
export { default as Stop } from './Stop.astro';
export { default as Stops } from './Stops.astro';
export { default as Unit } from './Unit.astro';
