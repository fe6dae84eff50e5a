/** How a vendor gets into the configuration, and into the page. */
import { writerOf } from './javascript.mjs';
import { code, fence, prose, table } from './words.mjs';

/** The parameters by which Askfirst loads the tag; the others change nothing. */
export function usedParameters({ params = {}, load, consent }) {
  const text = JSON.stringify([load, consent]);
  return Object.entries(params).filter(
    ([name, { required }]) => load && (required || new RegExp(`\\{#?${name}\\}`).test(text)),
  );
}

export function listing(vendor) {
  const { id, category } = vendor;
  const params = usedParameters(vendor);
  const inPage = fence('json', `{ "vendors": { "${id}": true } }`);
  const unasked =
    category === 'necessary'
      ? ['It runs without being asked for, listed or not. Listed, visitors are told of it.']
      : [];
  if (params.length === 0) return [...unasked, inPage, `As an attribute of the script tag: \`data-${id}\`.`];
  const values = params.map(([name, { example }]) => `"${name}": "${example}"`).join(', ');
  const isOne = params.length === 1;
  return [
    ...unasked,
    'With its tag in the page, as the vendor gives it:',
    inPage,
    'Or without, and Askfirst loads it:',
    fence('json', `{ "vendors": { "${id}": { ${values} } } }`),
    isOne
      ? `As an attribute of the script tag: \`data-${id}\`, or \`data-${id}="${params[0][1].example}"\`.`
      : `As an attribute of the script tag: \`data-${id}\`, for a tag in the page; an attribute has no place for several parameters.`,
    table(
      ['parameter', 'what it is', 'example'],
      params.map(([name, { example, about, required }]) => [
        code(name),
        `${prose(about)}${required ? '' : '; may be left out'}`,
        code(example),
      ]),
    ),
  ];
}

export function loading(vendor) {
  const { category, load } = vendor;
  if (!load) {
    return category === 'necessary'
      ? ['Nothing: it is there by itself, or by code of the page.']
      : ['Nothing: what the page has of it is held and released where it stands.'];
  }
  const write = writerOf(vendor);
  const first = [...write.sets(load.set, '??='), ...write.calls(load.calls)];
  const { construct } = load;
  const built = construct && [
    `window.${construct.into} = new ${construct.name}(${write.data(construct.options).replace(/ }$/, `, q: window.${construct.into} }`)});`,
    ...write.calls(construct.calls),
  ];
  const last = [...(built ?? []), ...write.calls(load.ready)];
  return [
    ...(category === 'necessary' ? [] : ['After a yes:']),
    fence('html', scriptTag(load, write)),
    ...(load.script.includes('{time/')
      ? ['`{time/300000}` is the time in milliseconds, rounded up to the next five minutes.']
      : []),
    ...(load.queue ? [queueing(load.queue)] : []),
    ...(first.length > 0 ? ['Before its file is asked for:', fence('js', ...first)] : []),
    ...(last.length > 0 ? ['When its file is there:', fence('js', ...last)] : []),
  ];
}

function scriptTag({ script, attributes = {} }, { fill }) {
  const written = Object.entries(attributes).map(([name, value]) => {
    const mark = value.includes('"') ? "'" : '"';
    return value === '' ? ` ${name}` : ` ${name}=${mark}${fill(value)}${mark}`;
  });
  return `<script async src="${fill(script)}"${written.join('')}></script>`;
}

function queueing({ name, into, methods }) {
  const keeper = methods ? `The array \`${name}\`${methods[0] ? ' and its methods' : ''}` : `\`${name}\``;
  const keeps = methods?.[0] ? 'keep' : 'keeps';
  return `${keeper} ${keeps} what the site calls${into ? `, in \`${into}\`,` : ''} until the file is there.`;
}
