# As the language calls itself.
language-name = Հայերեն
language-locale = hy
# ltr or rtl
language-direction = ltr

language-letters = ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք և օ ֆ

# The day comes first, not the year: date-period says once, with $last, what two days share.
language-day = { $day } { $month } { $year } թ.
language-day-and-month = { $day } { $month }
language-month = { $month } { $year } թ.
language-stand-in = fr
