/* Shows every look of the banner live, and writes down what leads to it. */

const COLOURS = {
  background: ['Background', '#ffffff', '#1b1e22'],
  text: ['Text', '#1c2126', '#eef0f2'],
  accent: ['Buttons', '#1c2126', '#eef0f2'],
  'accent-text': ['On buttons', '#ffffff', '#1b1e22'],
};
const DEFAULTS = {
  layout: 'corner',
  position: 'bottom',
  side: 'start',
  design: 'standard',
  theme: 'auto',
  openerPosition: 'start',
};
/** What is asked about in the preview; none of it is in the page. */
const SITE = {
  policyUrl: '/theming-preview.html',
  cookie: { name: 'theming-preview' },
  vendors: { 'google-analytics': true, hotjar: true, 'facebook-pixel': true, youtube: true },
};

const form = document.getElementById('form');
const preview = document.getElementById('preview');
const isPressed = name => document.getElementById(name).getAttribute('aria-pressed') === 'true';
let shown = 'show';
let loaded = '';

for (const [name, [label, ...values]] of Object.entries(COLOURS)) addColour(name, label, values);
form.addEventListener('input', update);
form.addEventListener('reset', () => setTimeout(update));
preview.addEventListener('load', dress);
for (const button of document.querySelectorAll('[data-show]'))
  button.onclick = () => show(button.dataset.show);
for (const button of document.querySelectorAll('[data-copy]'))
  button.onclick = () => copy(button.dataset.copy);
for (const name of ['dark', 'phone', 'mirror']) {
  document.getElementById(name).onclick = event => {
    event.currentTarget.setAttribute('aria-pressed', String(!isPressed(name)));
    update();
  };
}
update();

function addColour(name, label, values) {
  const row = document.getElementById('colours').insertRow();
  const head = row.appendChild(document.createElement('th'));
  head.scope = 'row';
  head.textContent = label;
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    const input = row.insertCell().appendChild(document.createElement('input'));
    Object.assign(input, { type: 'color', name: `${name}-${scheme}`, defaultValue: values[index] });
    input.setAttribute('aria-label', `${label}, ${scheme}`);
  }
}

function update() {
  const ui = chosenUi();
  write('config', JSON.stringify({ ui }, null, 2));
  write('css', css() || '/* Nothing to set. */');
  form.elements.radius.setAttribute('aria-valuetext', radius() || 'as designed');
  write('radius-value', radius() || 'as designed');
  tellContrast();
  preview.classList.toggle('phone', isPressed('phone'));
  const language = isPressed('mirror') ? { texts: { en: { dir: 'rtl' } } } : {};
  const hash = `#${encodeURIComponent(JSON.stringify({ ...SITE, ...language, ui }))}`;
  if (hash === loaded) return dress();
  loaded = hash;
  forget();
  // A new address each time: a change of the fragment alone would not load the page again.
  preview.contentWindow.location.replace(`/theming-preview.html?${Date.now()}${hash}`);
}

/** What differs from the defaults. */
function chosenUi() {
  const ui = {};
  for (const name of ['layout', 'position', 'side', 'design', 'theme', 'openerPosition']) {
    const { value } = form.elements[name];
    if (value !== DEFAULTS[name]) ui[name] = value;
  }
  if (form.elements.close.checked) ui.close = true;
  return ui;
}

function css() {
  const lines = [];
  for (const name of Object.keys(COLOURS)) {
    const [light, dark] = ['light', 'dark'].map(scheme => form.elements[`${name}-${scheme}`]);
    const isOwn = light.value !== light.defaultValue || dark.value !== dark.defaultValue;
    if (isOwn) lines.push(`  --askfirst-${name}: light-dark(${light.value}, ${dark.value});`);
  }
  if (radius()) lines.push(`  --askfirst-radius: ${radius()};`);
  const font = form.elements.font.value;
  if (font) lines.push(`  --askfirst-font: ${font};`);
  return lines.length > 0 ? `askfirst-root {\n${lines.join('\n')}\n}` : '';
}

function radius() {
  const { value } = form.elements.radius;
  return value < 0 ? '' : `${value}px`;
}

/** Puts the CSS into the preview, and brings up what is looked at. */
function dress() {
  const { contentDocument: page, contentWindow } = preview;
  if (!page?.body || !contentWindow.consent) return;
  const style = page.getElementById('own') ?? page.head.appendChild(page.createElement('style'));
  style.id = 'own';
  style.textContent = `:root { color-scheme: ${isPressed('dark') ? 'dark' : 'light'} } ${css()}`;
  page.documentElement.dir = isPressed('mirror') ? 'rtl' : 'ltr';
  if (shown === 'show') return;
  // After the banner: what comes before it, it would undo.
  if (page.querySelector('askfirst-root')?.shadowRoot.querySelector('.banner'))
    contentWindow.consent[shown]();
  else contentWindow.addEventListener('consent:show', dress, { once: true });
}

function show(what) {
  shown = what;
  for (const button of document.querySelectorAll('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset.show === what));
  }
  const { consent } = preview.contentWindow;
  consent.hide();
  consent[what]();
}

/** The preview asks each time. */
function forget() {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere.
  document.cookie = 'theming-preview=; max-age=0; path=/';
}

/** Text needs 4.5:1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
function tellContrast() {
  const pairs = [
    ['text', 'background', 'Text'],
    ['accent', 'background', 'Links'],
    ['accent-text', 'accent', 'Buttons'],
  ];
  const lines = ['light', 'dark'].flatMap(scheme =>
    pairs.flatMap(([front, back, label]) => {
      const ratio = contrast(
        form.elements[`${front}-${scheme}`].value,
        form.elements[`${back}-${scheme}`].value,
      );
      return ratio < 4.5
        ? [`${label}, ${scheme}: ${ratio.toFixed(1)} to 1. It takes 4.5 to be read by all.`]
        : [];
    }),
  );
  const list = document.getElementById('contrast');
  const items = lines.map(line => Object.assign(document.createElement('li'), { textContent: line }));
  if (list.textContent !== lines.join('')) list.replaceChildren(...items);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colours) {
  const [dark, light] = colours.map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function write(id, text) {
  const target = document.getElementById(id);
  if (target.textContent !== text) target.textContent = text;
}

async function copy(id) {
  const code = document.getElementById(id);
  try {
    await navigator.clipboard.writeText(code.textContent);
    write('status', 'Copied.');
  } catch {
    getSelection().selectAllChildren(code); // not allowed here: selected, ready to be copied by hand
    write('status', 'Selected. Copy it with your keyboard.');
  }
}
