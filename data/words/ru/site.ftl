# The atlas as a folder of files: see ../en/site.ftl.

site-description = Интерактивный атлас политического статуса Нагорного Карабаха с 1988 по 2024 год, день за днём: кто что контролировал, на что заявлял права и что признавал, с источником каждого факта.

site-day-title = { $day }: { $titles }
site-changed = Что изменилось
site-subject-region = В Нагорном Карабахе и вокруг него
site-subject-acts = Акты юрисдикций
site-subject-votes = Голосования
site-subject-positions = Позиции по войне 2020 года
site-held-from = Контроль с этого дня
site-corridor-from = Лачинский коридор с этого дня
site-held = { $manner ->
    [handover] { $piece }, { $area }: { $holder }, передаётся; получает { $other }
   *[held] { $piece }, { $area }: { $holder }
}
site-position = { $who }: { $stance }
site-said-by = { $speaker }: { $text }
site-said-when = { $when }: { $text }
site-source = Источник:
site-legend = Легенда

site-atlas = Интерактивный атлас
site-open-day = Этот день в интерактивном атласе
site-days = Все дни изменений
site-days-title = Дни изменений, { $first }–{ $last }
site-days-lead = Число дней, в которые на картах атласа что-либо изменилось: { $count }. Кто что контролировал в Нагорном Карабахе и вокруг него и что об этом решали, за что голосовали и что говорили другие. У каждого дня есть страница с его картой, которой не нужен скрипт.
site-days-of = Дни изменений
site-previous = Предыдущее изменение
site-next = Следующее изменение
site-first = Раньше изменений нет
site-last = Позже изменений нет

site-missing-title = Такой страницы здесь нет
site-missing = Возможно, адрес введён с ошибкой или у искомого теперь другой адрес.

site-without-server = Это изображение рисует ваш браузер. PDF, бумажные форматы, фильмы и данные одного вида здесь не предлагаются: эти страницы — простые файлы, за ними нет сервера, который мог бы их создать. Команда ниже создаёт их на вашем компьютере.
site-data = Данные
site-whole-data = Весь свод (zip)
site-one-file = Атлас одним файлом
