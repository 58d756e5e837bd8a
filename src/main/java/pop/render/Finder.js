
(function () {
  "use strict";
  var form = document.querySelector(".finder");
  var input = form.querySelector("input");
  var select = form.querySelector("select");
  var output = form.querySelector("output");
  var plain = function (words) {
    return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  };
  var states = [];
  var entries = Array.prototype.map.call(document.querySelectorAll("main > section"), function (section) {
    var mark = section.querySelector(".mark");
    var state = mark ? mark.textContent.trim() : "";
    if (state && states.indexOf(state) < 0) { states.push(state); }
    return { section: section, state: state, words: plain(section.textContent) };
  });
  states.forEach(function (state) {
    var option = document.createElement("option");
    option.textContent = state;
    select.appendChild(option);
  });
  var find = function () {
    var wanted = plain(input.value).split(/\s+/);
    var found = 0;
    entries.forEach(function (entry) {
      var fits = (!select.value || entry.state === select.value)
        && wanted.every(function (word) { return entry.words.indexOf(word) >= 0; });
      entry.section.hidden = !fits;
      found += fits ? 1 : 0;
    });
    output.textContent = form.dataset.found.replace("{n}", found).replace("{all}", entries.length);
  };
  form.addEventListener("input", find);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  find();
}());
