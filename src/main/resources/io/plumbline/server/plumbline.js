// Keyboard and sight for the document beside its proposals; everything works without it, by links and forms.
"use strict";

(() => {
  const list = document.querySelector(".proposals");
  if (!list) return;
  const items = [...list.querySelectorAll("li[id]")];
  let chosen = -1;

  function choose(index) {
    if (index < 0 || index >= items.length) return;
    document.querySelectorAll(".chosen").forEach((it) => it.classList.remove("chosen"));
    chosen = index;
    const item = items[index];
    item.classList.add("chosen");
    item.scrollIntoView({ block: "nearest" });
    const place = document.getElementById(item.id.replace("p-", "t-"));
    if (place) {
      place.classList.add("chosen");
      place.scrollIntoView({ block: "nearest" });
    }
  }

  function press(action) {
    const button = chosen >= 0 && items[chosen].querySelector(`[data-key="${action}"]`);
    if (button) button.click();
  }

  document.querySelector(".text").addEventListener("click", (event) => {
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

  const here = items.findIndex((it) => "#" + it.id === location.hash);
  const open = items.findIndex((it) => it.classList.contains("v-open") && it.classList.contains("k-promise"));
  choose(here >= 0 ? here : open >= 0 ? open : 0);
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
