/** The style sheet of the form: the tokens of the elements, for a page of its own. */
export const style = `:root {
  color-scheme: light dark;
  --text: light-dark(#17324d, #f2f6fa);
  --secondary: light-dark(#435a70, #b7c6d6);
  --line: light-dark(#c5cdd6, #4a6078);
  --control: light-dark(#5c6f82, #9fb2c6);
  --surface: light-dark(#ffffff, #0f2438);
  --tint: light-dark(#f2f5f8, #18324c);
  --accent: light-dark(#0066cc, #6fb1ff);
  --on-accent: light-dark(#ffffff, #0f2438);
  --success: light-dark(#006b3c, #6fd6a3);
  --error: light-dark(#b3122b, #ff9aa8);
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  accent-color: var(--accent);
  font: 1rem/1.5 'Titillium Web', system-ui, sans-serif;
  overflow-wrap: break-word;
}
main, nav { max-width: 48rem; margin-inline: auto; padding-inline: 16px; }
main { padding-block: 32px 64px; }
nav { padding-block: 12px; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 0; list-style: none; }
nav a, nav span { display: inline-block; padding-block: 8px; }
nav span { font-weight: 600; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 16px; font-size: clamp(1.75rem, 6vw, 2.5rem); }
h2 { margin: 0 0 24px; font-size: 1.5rem; }
h3 { margin: 20px 0 4px; font-size: 1rem; }
p { max-width: 68ch; margin: 0 0 12px; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.lead { margin-block-end: 32px; font-size: 1.125rem; }
.secondary, .hint, .optional { color: var(--secondary); }
.optional { font-weight: 400; }
.remark { padding: 12px 16px; border-inline-start: 4px solid var(--accent); background: var(--tint); }
section { margin-block-start: 48px; padding-block-start: 32px; border-block-start: 1px solid var(--line); }
fieldset { min-width: 0; margin: 0 0 40px; padding: 0; border: 0; }
legend { padding: 0; }
fieldset > legend { margin-block-end: 20px; font-size: 1.25rem; font-weight: 700; line-height: 1.2; }
fieldset.choices { margin: 0; }
.choices > legend { margin-block-end: 4px; font-size: 1rem; font-weight: 600; line-height: 1.5; }
.field { margin-block-end: 28px; }
.faulty { padding-inline-start: 16px; border-inline-start: 4px solid var(--error); }
.field > label { display: block; margin-block-end: 4px; font-weight: 600; }
.hint { margin-block-end: 8px; }
.error { margin-block-end: 8px; color: var(--error); font-weight: 600; }
.field > input, select, textarea {
  display: block;
  width: 100%;
  min-height: 44px;
  padding: 8px 12px;
  border: 1px solid var(--control);
  border-radius: 4px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
}
.field > .short { max-width: 8rem; }
.field > .medium { max-width: 15rem; }
.field > .wide, select { max-width: 34rem; }
select { text-overflow: ellipsis; }
textarea { resize: vertical; }
.field [aria-invalid='true'] { border: 2px solid var(--error); }
.several { column-width: 17rem; column-gap: 24px; }
.choice { display: grid; break-inside: avoid; grid-template-columns: 24px 1fr; column-gap: 12px; align-items: start; }
.choice input { width: 24px; height: 24px; margin: 10px 0; }
.choice label { padding-block: 10px; cursor: pointer; }
.summary { margin-block: 0 32px; padding: 16px 20px; border: 3px solid var(--error); border-radius: 4px; }
.summary h2 { margin-block-end: 12px; font-size: 1.25rem; }
.summary ul { margin: 0; padding-inline-start: 1.25em; }
.summary li { margin-block: 8px; }
.summary a { color: var(--error); font-weight: 600; }
.fax { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.send { margin-block: 48px 0; padding-block-start: 32px; border-block-start: 1px solid var(--line); }
button {
  min-height: 48px;
  padding: 12px 24px;
  border: 2px solid var(--accent);
  border-radius: 4px;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover { filter: brightness(0.9); }
:focus-visible {
  outline: 3px solid light-dark(#17324d, #ffffff);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--surface);
}
.receipt { margin-block-end: 24px; padding-inline-start: 20px; border-inline-start: 4px solid var(--success); }
.receipt p { margin-block-end: 8px; }
.reference {
  font-size: clamp(1.25rem, 6.5vw, 2.5rem);
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  line-height: 1.2;
}
.receipt ~ h2 { margin-block-start: 40px; }
li { max-width: 68ch; margin-block: 8px; }
@media print {
  nav, .on-screen { display: none; }
  body { background: none; color: #000000; }
}
`;
