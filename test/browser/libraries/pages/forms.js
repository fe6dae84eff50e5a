// Forms of the own site: what is sent, when, and what stops it.
kit.run(async () => {
  const found = { log: [] };
  const frame = kit.add('<iframe title="Answer" name="answer"></iframe>');
  const form =
    kit.add(`<form target="answer" action="/lab/files/other.html?submitted" method="get"><input name="text" value="a b"><input name="empty">
    <select name="pick"><option>one<option selected>two</select><textarea name="long">x
y</textarea><input type="checkbox" name="on" checked><input type="file" name="file"><button name="go" value="1">Go</button>
    <button formaction="/lab/files/other.html?other" formmethod="post" id="other" name="go" value="2">Other</button><input type="image" name="image" src="/art/mark.svg?submit" alt="Go"></form>`);
  form.addEventListener('submit', event =>
    found.log.push(`submit ${event.submitter?.value} ${event.defaultPrevented}`),
  );
  form.addEventListener('formdata', event => {
    event.formData.append('added', 'by a listener');
    found.log.push([...event.formData].map(([name, value]) => `${name}=${value?.name ?? value}`).join('&'));
  });
  const answer = async act => {
    const loaded = kit.event(frame);
    act();
    await loaded;
    return frame.contentWindow.location.href;
  };
  found.click = await answer(() => form.querySelector('button').click());
  found.other = await answer(() => form.querySelector('#other').click());
  found.image = await answer(() => form.querySelector('[type=image]').click());
  found.submit = await answer(() => form.submit());
  found.request = await answer(() => form.requestSubmit(form.querySelector('#other')));
  form.action = '/lab/echo?changed';
  form.method = 'post';
  form.enctype = 'multipart/form-data';
  found.action = [form.action, form.getAttribute('action'), form.method, form.enctype];
  await answer(() => form.submit());
  found.echo = JSON.parse(frame.contentDocument.body.textContent).headers['content-type'];
  form.setAttribute('action', '/lab/echo?attribute');
  form.enctype = 'text/plain';
  await answer(() => form.submit());
  found.plain = JSON.parse(frame.contentDocument.body.textContent).body;
  form.removeAttribute('action');
  found.none = form.action === location.href;
  form.addEventListener('submit', event => event.preventDefault(), { once: true });
  form.querySelector('button').click();
  form.elements.text.required = true;
  form.elements.text.value = '';
  form.noValidate = false;
  found.invalid = [form.checkValidity(), kit.attempt(() => form.requestSubmit())];
  form.reset();
  found.reset = form.elements.text.value;
  found.data = [...new FormData(form, form.querySelector('button'))].map(
    ([name, value]) => `${name}=${value?.name ?? value}`,
  );
  // Controls named as properties of the form: the ones the browser finds first.
  const clobbered = kit.add(
    '<form target="answer" action="/lab/files/other.html?clobbered"><input name="action" value="x"><input name="method"><input name="submit"><input name="setAttribute"><input name="appendChild"><input name="getAttribute"></form>',
  );
  clobbered.append(document.createElement('b'));
  Element.prototype.setAttribute.call(clobbered, 'data-x', '1');
  found.clobbered = [
    await answer(() => HTMLFormElement.prototype.submit.call(clobbered)),
    clobbered.action.value,
    kit.attempt(() => clobbered.submit()),
  ];
  const outside = kit.add('<button form="by-id" name="far" value="1">Far</button>');
  const far = kit.add('<form id="by-id" target="answer" action="/lab/files/other.html?far"></form>');
  found.far = [await answer(() => outside.click()), far.elements.length];
  const dialog = kit.add('<dialog><form method="dialog"><button value="yes">Yes</button></form></dialog>');
  dialog.show();
  dialog.querySelector('button').click();
  found.dialog = [dialog.open, dialog.returnValue];
  const link = kit.add(
    '<a href="/lab/files/other.html?link" target="answer" ping="/lab/echo?ping" download="">link</a>',
  );
  link.removeAttribute('download');
  found.link = await answer(() => link.click());
  kit.check(found.log.length > 8, 'forms were sent');
  return found;
});
