// What pages gain where scripts run; every page works without.
"use strict";

// Copy buttons take the text of the code beside them.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const value = button.parentElement.querySelector("code");
  const label = button.querySelector("span");
  try {
    await navigator.clipboard.writeText(value.textContent);
    label.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(value);
    label.textContent = "Selected";
  }
  setTimeout(() => (label.textContent = "Copy"), 2000);
});

// Ages such as "12 s ago" count on from what the server said, so a browser's wrong clock does no harm.
const firstSeen = new WeakMap();

function inWords(seconds) {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  return seconds < 86400 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86400)} d`;
}

function countOn() {
  for (const time of document.querySelectorAll("time[data-age]")) {
    if (!firstSeen.has(time)) firstSeen.set(time, performance.now());
    const passed = (performance.now() - firstSeen.get(time)) / 1000;
    time.textContent = `${inWords(Math.floor(Number(time.dataset.age) + passed))} ago`;
  }
}

countOn();
setInterval(countOn, 1000);

// A part that renews itself leaves open what somebody has opened in it, and shut what they have shut.
const chosen = new Map();

document.addEventListener("click", (event) => {
  const details = event.target.closest("summary")?.parentElement;
  if (details?.id) chosen.set(details.id, !details.open);
});

document.addEventListener("htmx:afterSwap", () => {
  for (const [id, open] of chosen) document.getElementById(id)?.toggleAttribute("open", open);
});
