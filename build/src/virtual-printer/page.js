// Plain JavaScript on purpose: the browser gets this file as it is.
// Keeps the page up to date: after every change its `main` is fetched and replaced.

const lost = document.querySelector('#lost');

async function refresh() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = document.activeElement?.id;
  document.querySelector('main').replaceWith(fresh.querySelector('main'));
  // A switch that was pressed keeps the focus although it is a new element.
  if (focused) document.getElementById(focused)?.focus();
}

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  // The change comes back by the event below, to this page and to every other one.
  await fetch(event.target.action, { method: 'POST' }).catch(() => {});
});

const changes = new EventSource('/printer/changes');
changes.addEventListener('open', () => {
  lost.textContent = '';
  void refresh();
});
changes.addEventListener('message', () => void refresh());
changes.addEventListener('error', () => {
  lost.textContent = lost.dataset.text;
});
