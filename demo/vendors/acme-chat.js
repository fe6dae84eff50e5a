// A vendor that no catalogue knows: the owner described it in /consent.json.
const tag = standIn('acme-chat');

const button = document.createElement('button');
Object.assign(button, { type: 'button', className: 'acme-chat', textContent: 'Ask the workshop' });
document.body.append(button);

tag.repeat(() => {
  tag.cookie('acme_visitor', '31415926');
  localStorage.setItem('acme:visitor', '31415926');
  tag.send('https://api.acme-chat.test/presence?visitor=31415926');
});
