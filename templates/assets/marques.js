/** Remembers which marks the reader wants to see in the texts. The boxes work without this. */
const KEY = 'depeche-marques';

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

for (const box of document.querySelectorAll('.marks input')) {
  const known = kept()[box.id];
  if (typeof known === 'boolean') box.checked = known;
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), [box.id]: box.checked }));
    } catch {
      // A browser that keeps nothing: the box still works on this page.
    }
  });
}
