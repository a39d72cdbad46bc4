'use strict';
(() => {
  const filters = document.getElementById('filters');
  const rows = [...document.querySelectorAll('tr[data-verdict]')].map(row => ({
    row,
    section: row.closest('section'),
    words: row.textContent.toLowerCase(),
  }));
  const sections = [...new Set(rows.map(it => it.section))];

  function setLanguage() {
    document.documentElement.lang = location.hash === '#en' ? 'en' : 'zh-CN';
    for (const option of filters.querySelectorAll('option')) {
      option.textContent = location.hash === '#en' ? option.dataset.en : option.dataset.zh;
    }
  }

  function apply() {
    const words = filters.elements.words.value.trim().toLowerCase();
    const region = filters.elements.region.value;
    const main = filters.elements.main.checked;
    const verdicts = new Set([...filters.querySelectorAll('[name=verdict]:checked')].map(it => it.value));
    let shown = 0;
    for (const it of rows) {
      const hidden = !verdicts.has(it.row.dataset.verdict)
        || (region !== '' && it.section.id !== region)
        || (main && it.row.dataset.known !== 'true')
        || (words !== '' && !it.words.includes(words));
      it.row.hidden = hidden;
      shown += hidden ? 0 : 1;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('tr[data-verdict]:not([hidden])');
    }
    for (const count of filters.querySelectorAll('.shown')) {
      count.textContent = shown;
    }
  }

  const opened = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of opened.splice(0)) {
      details.open = false;
    }
  });
  filters.hidden = false;
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', setLanguage);
  setLanguage();
  apply();
})();
