// Drags bars, by pointer or keyboard, into the form that tries a change; everything works without it, by the form.
"use strict";

(() => {
  const board = document.querySelector(".board");
  if (!board) return;
  const dayWidth = Number(board.dataset.day);
  const rowHeight = Number(board.dataset.row);
  const DAY = 86400000;
  const EDGE = 7;
  let drag = null;

  const form = () => document.querySelector("form.try");
  const shifted = (day, by) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
  const length = (row) => Math.round((Date.parse(row.dataset.finish) - Date.parse(row.dataset.start)) / DAY) + 1;

  function begin(svg, row, index, how) {
    cancel();
    const first = Date.parse(board.dataset.first);
    const x = Math.round(((Date.parse(row.dataset.start) - first) / DAY) * dayWidth * 10) / 10;
    const ghost = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    ghost.setAttribute("class", "g-ghost");
    ghost.setAttribute("y", index * rowHeight + 4);
    ghost.setAttribute("height", rowHeight - 8);
    svg.append(ghost);
    drag = { row, ghost, x, how, by: 0 };
    draw();
  }

  function draw() {
    const days = length(drag.row);
    const long = drag.how === "finish" ? Math.max(1, days + drag.by) : days;
    drag.ghost.setAttribute("x", drag.how === "finish" ? drag.x : drag.x + drag.by * dayWidth);
    drag.ghost.setAttribute("width", Math.max(2, long * dayWidth));
  }

  function cancel() {
    if (drag) drag.ghost.remove();
    drag = null;
  }

  // A new right end is sent as the day it would be finished; the server counts the workdays.
  function tryIt() {
    const { row, how, by } = drag;
    const fields = form().elements;
    cancel();
    if (by === 0) return;
    if (fields.activity.tagName === "SELECT" || fields.activity.value !== row.dataset.id) {
      fields.activity.value = row.dataset.id;
    }
    fields.change.value = how === "finish" ? "finish" : "start";
    fields.day.value = how === "finish" ? shifted(row.dataset.finish, by) : shifted(row.dataset.start, by);
    form().requestSubmit();
  }

  function place(event) {
    const svg = event.target.closest(".stripe:not(.head) svg");
    if (!svg) return null;
    const box = svg.getBoundingClientRect();
    const index = Math.floor((event.clientY - box.top) / rowHeight);
    const row = svg.parentElement.querySelectorAll(".row")[index];
    if (!row) return null;
    const x = event.clientX - box.left;
    const start = ((Date.parse(row.dataset.start) - Date.parse(board.dataset.first)) / DAY) * dayWidth;
    const end = start + length(row) * dayWidth;
    if (x < start - 2 || x > end + 2) return null;
    return { svg, row, index, how: x > end - EDGE && end - start > 2 * EDGE ? "finish" : "start" };
  }

  board.addEventListener("pointerdown", (event) => {
    const at = event.button === 0 && place(event);
    if (!at) return;
    event.preventDefault();
    begin(at.svg, at.row, at.index, at.how);
    drag.from = event.clientX;
    board.setPointerCapture(event.pointerId);
  });
  board.addEventListener("pointermove", (event) => {
    if (!drag || drag.from === undefined) {
      const at = place(event);
      board.classList.toggle("movable", Boolean(at) && at.how === "start");
      board.classList.toggle("stretchable", Boolean(at) && at.how === "finish");
      return;
    }
    drag.by = Math.round((event.clientX - drag.from) / dayWidth);
    draw();
  });
  board.addEventListener("pointerup", () => {
    if (drag && drag.from !== undefined) tryIt();
  });
  board.addEventListener("pointercancel", cancel);

  board.addEventListener("keydown", (event) => {
    const row = event.target.closest(".row[data-id]");
    if (!row) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      const how = event.shiftKey ? "finish" : "start";
      if (!drag || drag.row !== row || drag.how !== how) {
        const stripe = row.closest(".stripe");
        begin(stripe.querySelector("svg"), row, [...stripe.querySelectorAll(".row")].indexOf(row), how);
      }
      drag.by += step;
      draw();
    } else if (event.key === "Enter" && drag && drag.row === row) tryIt();
    else if (event.key === "Escape" && drag) cancel();
    else return;
    event.preventDefault();
  });

  // Choosing an activity asks only for the part of the page that speaks of it.
  board.addEventListener("click", (event) => {
    const link = event.target.closest(".c-name a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const url = new URL(link.href);
    new URLSearchParams(location.search).forEach((value, name) => {
      if (name !== "activity") url.searchParams.set(name, value);
    });
    htmx.ajax("GET", url.pathname + url.search, { target: "#trying", swap: "outerHTML" }).then(() => {
      document.getElementById("trying").scrollIntoView({ block: "nearest" });
    });
  });

  // Fields that a kind of change does not ask for are put away.
  function tidy() {
    const change = form() && form().elements.change;
    if (!change) return;
    form().querySelectorAll("[data-for]").forEach((label) => {
      label.hidden = !label.dataset.for.split(" ").includes(change.value);
    });
  }
  document.addEventListener("change", (event) => {
    if (event.target.name === "change") tidy();
  });
  document.addEventListener("htmx:afterSettle", tidy);
  document.addEventListener("htmx:responseError", (event) => {
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const words = page.querySelector("main .error, main .empty");
    const problem = document.querySelector("#trying .problem");
    if (!problem || !words) return;
    problem.textContent = words.textContent;
    problem.hidden = false;
  });
  tidy();
})();
