// Keyboard and sight for the document beside its proposals; everything works without it, by links and forms.
"use strict";

(() => {
  const list = document.querySelector(".proposals");
  if (!list) return;
  const text = document.querySelector(".text");
  const items = [...list.querySelectorAll("li[id]")];
  let chosen = -1;

  // Scrolls the pane, never the page.
  function show(part, pane) {
    const [inner, outer] = [part.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      pane.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  }

  function choose(index) {
    if (index < 0 || index >= items.length) return;
    document.querySelectorAll(".chosen").forEach((it) => it.classList.remove("chosen"));
    chosen = index;
    const item = items[index];
    item.classList.add("chosen");
    show(item, list);
    const place = document.getElementById(item.id.replace("p-", "t-"));
    if (place) {
      place.classList.add("chosen");
      show(place, text);
    }
  }

  function press(action) {
    const button = chosen >= 0 && items[chosen].querySelector(`[data-key="${action}"]`);
    if (button) button.click();
  }

  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark");
    if (!mark) return;
    event.preventDefault();
    choose(items.findIndex((it) => it.id === mark.id.replace("t-", "p-")));
  });

  list.addEventListener("click", (event) => {
    const item = event.target.closest("li[id]");
    if (item) choose(items.indexOf(item));
  });

  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j" || event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "k" || event.key === "ArrowUp") choose(chosen - 1);
    else if ("arexm".includes(event.key)) press(event.key);
    else return;
    event.preventDefault();
  });

  // After a decision the next one that is open; else the one that the address names.
  const here = Math.max(0, items.findIndex((it) => "#" + it.id === location.hash));
  const open = items.findIndex((it, i) => i >= here && it.matches(".v-open.k-promise"));
  choose(open >= 0 ? open : here);
})();

// An upload shows how far it is.
(() => {
  const form = document.querySelector("form.upload");
  if (!form) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const bar = form.querySelector("progress");
    const words = form.querySelector("output");
    const request = new XMLHttpRequest();
    bar.hidden = false;
    request.upload.addEventListener("progress", (it) => {
      bar.max = it.total;
      bar.value = it.loaded;
      if (it.loaded === it.total) {
        bar.removeAttribute("value");
        words.textContent = form.dataset.reading;
      }
    });
    request.addEventListener("load", () => {
      if (request.status < 300) {
        location.assign(request.responseURL);
      } else {
        bar.hidden = true;
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        const message = page.querySelector("main .error, main .empty");
        words.textContent = message ? message.textContent : form.dataset.failed;
      }
    });
    request.addEventListener("error", () => {
      bar.hidden = true;
      words.textContent = form.dataset.failed;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
})();
