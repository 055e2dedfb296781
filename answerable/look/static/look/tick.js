/* Says waits anew as time passes: <time data-tick="left|ago"> and the clocks with data-clock, every 15 seconds.
   The words are those of look/words.py; the time is the server's, so a wrong clock on the reader's side does no harm. */
(() => {
  "use strict";
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const said = document.querySelector('meta[name="now"]');
  const ahead = said ? Date.parse(said.content) - Date.now() : 0;
  const now = () => Date.now() + ahead;

  const some = (number, unit) => `${number} ${unit}${number === 1 ? "" : "s"}`;

  function duration(length) {
    const minutes = Math.floor(Math.abs(length) / MINUTE);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (minutes < 1) return "less than a minute";
    if (days >= 2) return some(days, "day");
    if (days === 1) return hours > 24 ? `1 day ${some(hours - 24, "hour")}` : "1 day";
    if (hours) return minutes % 60 ? `${some(hours, "hour")} ${some(minutes % 60, "minute")}` : some(hours, "hour");
    return some(minutes, "minute");
  }

  const left = (due) => `${duration(due - now())} ${due > now() ? "left" : "late"}`;

  function ago(moment) {
    const length = now() - moment;
    if (Math.abs(length) < MINUTE) return length >= 0 ? "just now" : "in less than a minute";
    return length > 0 ? `${duration(length)} ago` : `in ${duration(length)}`;
  }

  function tenths(started, due) {
    const [whole, rest] = [due - started, due - now()];
    return rest <= 0 || whole <= 0 ? 0 : Math.min(100, Math.ceil((rest / whole) * 10) * 10);
  }

  function face(started, due) {
    const [whole, rest] = [due - started, due - now()];
    if (rest <= 0) return "late";
    return rest <= Math.max(whole / 10, Math.min(whole / 2, HOUR)) ? "running" : "calm";
  }

  /* Only what changed is written, so nothing flickers and no screen reader is woken. */
  function write(element, words) {
    if (element && element.textContent !== words) element.textContent = words;
  }

  function tickClock(clock) {
    const [started, due] = [Date.parse(clock.dataset.started), Date.parse(clock.dataset.due)];
    const [shown, point] = [face(started, due), clock.dataset.point];
    clock.dataset.left = tenths(started, due);
    clock.classList.toggle("clock--calm", shown === "calm");
    clock.classList.toggle("clock--late", shown === "late");
    const beside = { calm: left(due), running: `By ${point}`, late: `Was ${point}` }[shown];
    const pressing = clock.classList.contains("clock--alarm");
    write(clock.querySelector("[data-clock-first]"), shown === "calm" && !pressing ? `By ${point}` : left(due));
    write(clock.querySelector("[data-clock-beside]"), beside);
  }

  function tick() {
    if (document.hidden) return;
    for (const time of document.querySelectorAll("time[data-tick]")) {
      write(time, (time.dataset.tick === "left" ? left : ago)(Date.parse(time.dateTime)));
    }
    document.querySelectorAll(".clock[data-clock]").forEach(tickClock);
  }

  setInterval(tick, 15_000);
  document.addEventListener("visibilitychange", tick);
  document.addEventListener("htmx:afterSettle", tick);
})();
