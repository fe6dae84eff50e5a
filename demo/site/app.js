/* The site's own script. It calls the vendors as it always has: while they are held, their queues keep the calls. */

const HOURS = { 2: [8.5, 18], 3: [8.5, 18], 4: [8.5, 18], 5: [8.5, 18], 6: [9, 16] };

showWhetherOpen(new Date());
for (const link of document.querySelectorAll('[data-lead]')) {
  link.addEventListener('click', () => reportLead(link.dataset.lead));
}

function showWhetherOpen(now) {
  const line = document.getElementById('open');
  const today = HOURS[now.getDay()];
  const hour = now.getHours() + now.getMinutes() / 60;
  if (!line) return;
  line.hidden = false;
  const open = today && hour >= today[0] && hour < today[1];
  line.textContent = open
    ? `The workshop is open until ${today[1]}.00 today.`
    : 'The workshop is closed right now.';
}

function reportLead(kind) {
  window.gtag?.('event', 'generate_lead', { kind });
  window.fbq?.('track', 'Lead', { kind });
  window.uetq?.push('event', kind, {});
}
