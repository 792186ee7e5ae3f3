import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import { daysMeant, monthOf } from "./typed-days.js";

/** @param {string} text @param {...string} days */
const means = (text, ...days) => assert.deepEqual(daysMeant(text), { days: days.map(dayOf) }, text);

test("a day is taken as people type it", () => {
  for (const text of ["2020-11-24", "24.11.2020", "24/11/2020", "2020/11/24", "24-11-2020", "24 11 2020",
    "24 November 2020", "Nov 24, 2020", "November 24th, 2020", "24 Nov. 2020", "Tuesday, 24 November 2020",
    "24th of November 2020", "20201124", " 24 . 11 . 2020 ", "24.11.20", "24/11/20", "2020 November 24"]) {
    means(text, "2020-11-24");
  }
});

test("months are known in the four languages, whole, short and declined", () => {
  for (const text of ["24 noyabr 2020", "24 noyabr 2020-ci il", "24 noy 2020", "24 ноября 2020", "24 ноября 2020 г.",
    "24 нояб. 2020", "24 НОЯБРЬ 2020", "24 նոյեմբերի 2020", "24 նոյեմբեր, 2020", "2020 թ. նոյեմբերի 24"]) {
    means(text, "2020-11-24");
  }
  means("в ноябре 2020".slice(2), "2020-11-01");
  assert.equal(monthOf("iyul"), 7);
  assert.equal(monthOf("iyu"), 0);
});

test("a year or a month is its first day", () => {
  means("2020", "2020-01-01");
  means("2020-11", "2020-11-01");
  means("November 2020", "2020-11-01");
  means("Ноябрь 2020", "2020-11-01");
});

test("what stands beside a day means none, with a month by its name or without", () => {
  for (const text of ["12.05.1994 г.", "12.05.1994-cü il", "12 մայիսի, 1994 թվական", "on 12 May 1994", "в 12.05.1994"]) {
    means(text, "1994-05-12");
  }
  for (const text of ["1994 год", "1994 թ.", "1994-cü il", "in 1994", "year 1994"]) means(text, "1994-01-01");
  means("2020-ci ilin sentyabrı", "2020-09-01");
});

test("a year of two digits, a month in numbers of Rome, and a month beside its year are taken", () => {
  for (const text of ["12-may-94", "12 мая 94", "12 May '94", "12.V.1994", "12 V 94", "１２.05.1994"]) {
    means(text, "1994-05-12");
  }
  for (const text of ["09/2020", "9.2020", "2020/09", "IX 2020"]) means(text, "2020-09-01");
});

test("a month is known by one slip of the keyboard, and a place is none", () => {
  for (const text of ["10 Novembr 2020", "10 Novmeber 2020", "10 noyabır 2020", "10 нояьря 2020"]) {
    means(text, "2020-11-10");
  }
  assert.equal(monthOf("martuni"), 0);
  assert.equal(monthOf("jermuk"), 0);
});

test("the number of a day, its year and its month may be declined", () => {
  for (const text of ["1994-cü il mayın 12-si", "mayın 12-də 1994", "12 May 1994-cü ildə", "с 12 мая 1994", "до 12.05.1994",
    "12-го мая 1994", "12ого мая 1994", "1994 թվականի մայիսի 12-ին", "day 12 May 1994"]) {
    means(text, "1994-05-12");
  }
  for (const text of ["2020-ci ilin noyabrında", "в ноябре 2020 года"]) means(text, "2020-11-01");
  means("в мае 1994 года", "1994-05-01");
  means("1994-cü ilin may ayının 12-si", "1994-05-12");
  means("мар 1994", "1994-03-01");
  for (const text of ["2020-ci ildə", "2020 թվականին"]) means(text, "2020-01-01");
  means("05-I-1994", "1994-01-05");
});

test("digits of any script, signs that are not seen and a time behind are read", () => {
  for (const text of ["١٣/٠٥/١٩٩٤", "۱۳.۰۵.۱۹۹۴", "13\u200e.05.1994\u200f", "1994_05_13",
    "13.05.1994, 10:00"]) {
    means(text, "1994-05-13");
  }
});

test("where day and month could be either both are offered", () => {
  means("03/04/2020", "2020-04-03", "2020-03-04");
  means("3-4-2020", "2020-04-03", "2020-03-04");
  means("03.04.2020", "2020-04-03");
  means("04/04/2020", "2020-04-04");
  means("11/24/2020", "2020-11-24");
});

test("what is no day is told from what lies outside the atlas", () => {
  for (const text of ["", "soon", "31.11.2020", "2020-13-01", "Martuni 2020", "Senate 2020", "Nov", "24 Nov",
    "2020-11-24-25", "24 Nov 25 2020", "30 February 2020"]) {
    assert.deepEqual(daysMeant(text), { fault: "no-day" }, text);
  }
  for (const text of ["1987-12-31", "2031", "03/04/1950"]) {
    assert.deepEqual(daysMeant(text), { fault: "outside" }, text);
  }
});
