// A page that patches the browser after us sees its own calls, all of them and no others, and can take its patches back.
kit.run(async () => {
  const names =
    'Node Element HTMLElement Document DocumentFragment CharacterData EventTarget HTMLImageElement HTMLScriptElement HTMLIFrameElement HTMLLinkElement HTMLStyleElement CSSStyleSheet CSSStyleDeclaration XMLHttpRequest XMLHttpRequestEventTarget Storage Navigator MutationObserver Range Attr NamedNodeMap NodeList DOMTokenList Request Response Headers URL URLSearchParams Event';
  for (const name of names.split(' ')) spy.all(window[name].prototype);
  spy.all(
    window,
    'fetch setTimeout clearTimeout queueMicrotask requestAnimationFrame postMessage getComputedStyle'.split(
      ' ',
    ),
  );
  const work = spy.during(everydayCalls);
  spy.undo();
  await work;
  await kit.until(() => window.ran && window.inlineRan);
  const calls = [...spy.calls];
  kit.check(calls.length > 30, 'calls were seen');
  spy.during(() => document.createElement('p').append('x'));
  kit.check(spy.calls.length === calls.length, 'the patches are gone');
  return calls;
});
