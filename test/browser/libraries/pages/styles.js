// Style sheets by every way there is, with what they fetch.
const url = query => `url("/art/mark.svg?${query}")`;
const show = name => kit.add(`<p class="${name}">${name}</p>`);

kit.run(async () => {
  const found = {};
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: '/lab/files/style.css?link',
  });
  document.head.append(link);
  await kit.event(link);
  found.link = [link.sheet.cssRules.length, link.href, link.sheet.href, document.styleSheets.length];
  link.href = '/lab/files/style.css?changed';
  await kit.event(link);
  link.setAttribute('href', '/lab/files/style.css?attribute');
  await kit.event(link);
  link.disabled = true;
  const alternate = kit.add(
    '<link rel="alternate stylesheet" title="Other" href="/lab/files/style.css?alternate">',
  );
  const print = kit.add(
    '<link rel="stylesheet" media="print" href="/lab/files/style.css?print" onload="this.media=\'all\'">',
  );
  await kit.event(print);
  found.print = print.media;
  const harmless = kit.add('<link rel="stylesheet" href="https://cdn.harmless.test/lab/files/style.css">');
  await kit.event(harmless);
  found.harmless = kit.attempt(() => harmless.sheet.cssRules.length);
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = `@import "/lab/files/style.css?import"; @import url(/lab/files/style.css?layer) layer(x); .text { background: ${url('text')} }`;
  style.append('.appended { background: url(/art/mark.svg?appended) }');
  style.appendChild(document.createTextNode('.node { color: red }'));
  style.lastChild.data += ' .data { background: url(/art/mark.svg?data) }';
  for (const name of ['text', 'appended', 'data', 'styled']) show(name);
  await kit.event(style);
  found.style = [...style.sheet.cssRules].map(rule => rule.constructor.name);
  const emptied = document.head.appendChild(document.createElement('style'));
  emptied.textContent = '.emptied { color: red }';
  emptied.textContent = null;
  found.emptied = emptied.textContent;
  const { sheet } = style;
  found.inserted = [
    sheet.insertRule(`.rule { background: ${url('rule')} }`, sheet.cssRules.length),
    sheet.insertRule(`@media all { .media { background: ${url('media')} } }`, sheet.cssRules.length),
    sheet.insertRule('@supports (display: grid) { .supports { color: red } }', sheet.cssRules.length),
    sheet.insertRule(
      '@font-face { font-family: Lab; src: url(/lab/files/none.woff2?face) }',
      sheet.cssRules.length,
    ),
    sheet.insertRule('@keyframes turn { to { rotate: 1turn } }', sheet.cssRules.length),
    sheet.addRule('.added', `background: ${url('added')}`),
  ];
  for (const name of ['rule', 'media', 'supports', 'added']) show(name);
  const [media] = [...sheet.cssRules].filter(rule => rule instanceof CSSMediaRule);
  media.insertRule(`.nested { background: ${url('nested')} }`);
  show('nested');
  const [rule] = [...sheet.cssRules].filter(it => it.selectorText === '.rule');
  rule.style.borderImage = url('rule-style');
  rule.style.setProperty('--own', url('variable'));
  rule.style.cssText += '; color: var(--own)';
  rule.selectorText = '.rule, .renamed';
  found.rule = rule.cssText;
  sheet.deleteRule(sheet.cssRules.length - 1);
  const made = new CSSStyleSheet({ media: 'all' });
  made.replaceSync(`.made { background: ${url('made')} }`);
  document.adoptedStyleSheets = [made];
  document.adoptedStyleSheets.push(new CSSStyleSheet());
  await document.adoptedStyleSheets[1].replace(`.made2 { background: ${url('made2')} }`);
  show('made');
  show('made2');
  found.adopted = [
    document.adoptedStyleSheets.length,
    document.adoptedStyleSheets[0] === made,
    made.cssRules[0].cssText,
  ];
  const inline = kit.add('<p style="background: url(/art/mark.svg?inline)">inline</p>');
  inline.style.backgroundImage = url('property');
  inline.style['list-style-image'] = url('dashed');
  inline.style.setProperty('border-image-source', url('set'), 'important');
  inline.style.maskImage = `${url('mask1')}, ${url('mask2')}`;
  inline.attributeStyleMap.set('cursor', 'pointer');
  found.inline = [
    inline.getAttribute('style'),
    inline.style.cssText.length,
    inline.style.getPropertyPriority('border-image-source'),
  ];
  const text = kit.add('<p>text</p>');
  text.style = `background: ${url('as-text')}`;
  text.setAttribute('style', `${text.getAttribute('style')}; content: ${url('content')}`);
  text.style.cssText += `; shape-outside: ${url('shape')}`;
  found.text = text.outerHTML;
  const pseudo =
    kit.add(`<style>.pseudo::before { content: ${url('pseudo')} } .set { background: image-set(${url('set1')} 1x, ${url('set2')} 2x) } .cross { background: cross-fade(${url('cross')}, red) }
    .never-used { background: ${url('never')} } .esc { background: \\75rl(/art/mark.svg?escaped) } .comment { background: /* url(/never) */ ${url('comment')} } @namespace svg url(http://www.w3.org/2000/svg);</style>`);
  for (const name of ['pseudo', 'set', 'cross', 'esc', 'comment']) show(name);
  const animation = show('animated').animate(
    [{ backgroundImage: url('animated') }, { backgroundImage: url('animated2') }],
    { duration: 1, fill: 'forwards' },
  );
  await animation.finished;
  const face = new FontFace('Made', 'url(/lab/files/none.woff2?made)');
  document.fonts.add(face);
  found.face = [await kit.attempt(() => face.load()), document.fonts.size, face.status];
  found.computed = ['text', 'rule', 'made', 'media', 'nested'].map(
    name => getComputedStyle(document.querySelector(`.${name}`)).backgroundImage,
  );
  found.sheets = document.styleSheets.length;
  document.body.attachInternals;
  await kit.pause(150);
  alternate.remove();
  pseudo.sheet.disabled = true;
  return found;
});
