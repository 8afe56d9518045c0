/** Names for players who are given one (ST6): friendly, short, easy to tell apart on a projector. */
import type { Locale } from "../protocol/commands";

const words = {
  en: {
    first:
      "Brave Calm Clever Curious Eager Gentle Happy Jolly Kind Lucky Merry Nimble Patient Quick Quiet Shiny Sunny Swift Warm Witty",
    second:
      "Badger Beaver Crane Dolphin Falcon Fox Gecko Heron Ibex Koala Lemur Lynx Marmot Otter Owl Panda Puffin Robin Seal Toucan",
  },
  // Masculine nouns, so that every adjective fits.
  ru: {
    first:
      "Бодрый Быстрый Весёлый Добрый Ловкий Мудрый Пылкий Рыжий Светлый Скромный Славный Смелый Тихий Тёплый Умный Хитрый Храбрый Чуткий Шустрый Яркий",
    second:
      "Барсук Бобр Гепард Дельфин Дрозд Енот Ёжик Журавль Заяц Коала Лемур Лис Морж Попугай Пингвин Снегирь Сокол Суслик Тюлень Филин",
  },
} as const;

const listOf = (text: string): string[] => text.split(" ");

/** `seed`: any non-negative integer. From the second attempt on a number is added: all names may be taken. */
export function generateNickname(locale: Locale, seed: number, attempt: number): string {
  const first = listOf(words[locale].first);
  const second = listOf(words[locale].second);
  const name = `${first[seed % first.length]} ${second[Math.floor(seed / first.length) % second.length]}`;
  return attempt === 0 ? name : `${name} ${attempt + 1}`;
}
