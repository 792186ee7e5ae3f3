"""The search over the shipped record: what people type leads to what they mean."""

import json

import pytest

from dashboard.compile.search import COLUMNS, country_names
from dashboard.documents import Documents
from tests.script import answer

FIND = ('import { indexOf, search } from "./search/ranking.js";',
        "({ rows, asked }) => { const index = indexOf(rows);"
        " return asked.map((text) => search(index, text, 12).map(({ id }) => id)); }")
# What is typed, by what it must lead to first; with a blank behind, what came later to a list.
MEANT = {
    "n-shusha-shushi": "Şuşa, Susa, Shusha, Shushi, Shoushi, Шуша, Шуши, Շուշի, SHUSHI, Shuhsa, "
                       "town of Shusha, город Шуша, Şuşa şəhəri",
    "n-khankendi-stepanakert": "Xankəndi, Xankendi, Khankendi, Ханкенди, Stepanakert, Степанакерт, "
                               "Ստեփանակերտ, Stepanekert, Stepnakert, Степанокерт",
    "n-agdam": "Ağdam, Agdam, Aghdam, Агдам, Աղդամ, Akna, Ակնա, Ağdm, Agdma",
    "n-berdzor-lachin": "Laçın, Lacin, Lachin, Лачин, Berdzor, Бердзор, Բերձոր, Latchin",
    "n-kalbajar-karvachar": "Kəlbəcər, Kelbecer, Kelbajar, Kalbajar, Kelbadzhar, Кельбаджар, "
                            "Karvachar, Քարվաճառ, Карвачар, Karvatchar",
    "n-qubadli": "Kubatly, Qubadlı, Gubadly, Qubadli, Кубатлы, Губадлы, Sanasar, Սանասար",
    "n-ivanyan-khojaly": "Xocalı, Xocali, Khojaly, Khojali, Hocalı, Ходжалы, Ivanyan, Խոջալու",
    "n-fuzuli": "Füzuli, Fuzuli, Fizuli, Физули, Ֆիզուլի, Varanda, Вaранда",
    "n-zangilan": "Zəngilan, Zengilan, Zangelan, Зангелан, Kovsakan, Կովսական",
    "n-jabrayil": "Cəbrayıl, Cebrayil, Jabrail, Jebrail, Dzhebrail, Джебраил, Jrakan",
    "n-madagiz-sugovushan": "Madagiz, Mataghis, Sugovushan, Suqovuşan, Мадагиз, Մատաղիս",
    "n-aghdara-martakert": "Ağdərə, Aghdere, Agdara, Martakert, Mardakert, Мартакерт, Մարտակերտ",
    "n-khojavend-martuni": "Xocavənd, Khojavend, Martuni, Martouni, Мартуни, Մարտունի",
    "n-tartar": "Tərtər, Terter, Ter-Ter, Tartar, Тертер, Mir-Bashir, Мир-Башир",
    "n-nakhchivan": "Naxçıvan, Nakhchivan, Nakhichevan, Нахичевань, Նախիջևան",
    "n-ganja": "Gəncə, Gence, Ganja, Gyanja, Kirovabad, Гандзак",
    "n-gandzasar-vank": "Gandzasar, Գանձասար, Гандзасар",
    "j-nagorno-karabakh": "Artsakh, Арцах, Արցախ, Nagorno-Karabakh, Нагорный Карабах, "
                          "Dağlıq Qarabağ, Լեռնային Ղարաբաղ, NKR, НКР, Karabagh, Nagorno Karabak",
    "l-oblast-border-0": "NKAO, НКАО, ԼՂԻՄ, DQMV, Former NKAO, "
                         "Nagorno-Karabakh Autonomous Oblast",
    "n-district-hadrut": "Hadrut district, Гадрутский район, Hadrut rayonu, hadrut distrikt",
    "n-district-shusha": "Shusha district, Шушинский район, Shushi region",
    "n-province-kashatagh": "Kashatagh, Քաշաթաղ, Кашатаг",
    "j-ru": "Russia, Россия, Rusiya, Ռուսաստան, Russian Federation, РФ, Rusia",
    "j-am": "Armenia, Հայաստան, Ermənistan, Ermenistan, Армения, Republic of Armenia, Hayastan",
    "j-az": "Azerbaijan, Azərbaycan, Azerbaycan, Азербайджан, Ադրբեջան, Azerbaidjan",
    "j-tr": "Turkey, Türkiye, Турция, Թուրքիա, Türkiyə, Turkiye",
    "j-us": "USA, United States, США, ABŞ, ԱՄՆ, United States of America",
    "j-ir": "Iran, Иран, Իրան, İran",
    "j-fr": "France, Франция, Fransa, Ֆրանսիա",
    "j-un": "UN, United Nations, ООН, ՄԱԿ, BMT",
    "j-unsc": "Security Council, Совет Безопасности ООН, UNSC",
    "j-osce": "OSCE, ОБСЕ, ԵԱՀԿ, ATƏT",
    "j-osce-minsk-group": "OSCE Minsk Group, Minsk group, Минская группа, Մինսկի խումբ",
    "j-eu": "EU, European Union, ЕС, Евросоюз, ԵՄ, Avropa İttifaqı",
    "j-european-parliament": "European Parliament, Европарламент, Europaen Parliament",
    "j-us-ca": "California, Калифорния, Californa",
    "l-corridor-road-common-1": "Lachin corridor, Лачинский коридор, Laçın dəhlizi, "
                                "Lachin road, Лачинская дорога, Laçın yolu",
    "g-front": "Line of contact, Линия соприкосновения, Təmas xətti, Շփման գիծ",
    "g-relief": "Relief",
    "n-goris": "Goris, Горис, Գորիս, Gorus, Герюсы",
    "n-kapan": "Kapan, Qafan, Капан, Կապան, Ghapan, Ղափան",
    "n-vardenis": "Vardenis, Варденис, Basarkechar, Басаргечар, Basarkeçər",
    "n-hadrut": "Gadrut, Hadruth, Hadurt, Гадрут, Հադրութ",
    "n-askeran": "Əsgəran, Askaran, Esgeran, Аскеран, Ասկերան",
    "n-lisagor-turshsu": "Lisagor, Лисогор, Լիսագոր, Turshsu, Turşsu",
    "n-dadivank-khudavang": "Dadivank, Дадиванк, Դադիվանք, Xudavəng, Khudavang, Dadivang",
    "n-karmir-shuka-qirmizi-bazar": "Karmir Shuka, Красный Базар, Qırmızı Bazar, Krasny Bazar",
    "n-mingachevir": "Mingəçevir, Мингечевир, Mingechaur, Мингечаур",
    "n-minjivan": "Mincivan, Минджевань, Միջնավան, Mijnavan, Mindzhivan",
    "n-lalatapa": "Lele Tepe, Lalatapa, Lələtəpə, Лелетепе",
    "n-talish": "село Талиш, Talış kəndi, Talish village, Թալիշ գյուղ, Talysh",
    "j-ge": "Georgia, Gürcüstan, Грузия, Վրաստան",
    "j-gb": "UK, Britain, Великобритания, Böyük Britaniya, Մեծ Բրիտանիա, Great Britain",
    "j-ci": "Cote d'Ivoire, Ivory Coast, Кот-д’Ивуар",
    "j-csto": "CSTO, ОДКБ, ՀԱՊԿ, KTMT",
    "j-pace": "PACE, ПАСЕ, ԵԽԽՎ, AŞPA",
    "j-echr": "ECHR, ЕСПЧ, ECtHR, ՄԻԵԴ",
    "j-icj": "ICJ, International Court of Justice, World Court",
    "j-turkic-council": "Turkic Council, Тюркский совет, Türk Şurası, OTS",
    "j-us-house-of-representatives": "House of Representatives, US House, "
                                     "Палата представителей США",
    "j-it-52": "Tuscany, Тоскана, Toskana, Տոսկանա",
    "j-us-ri": "Rhode Island, Род-Айленд, Rod-Aylend, Ռոդ Այլենդ",
    "j-au-nsw": "New South Wales, Новый Южный Уэльс, Yeni Cənubi Uels, Նոր Հարավային Ուելս",
    "j-gb-eng": "England, Англия, İngiltərə, Անգլիա",
    "j-es-pv": "Basque Country, Страна Басков",
    "n-district-kalbajar": "Kalbajar district, Кельбаджарский район, Kəlbəcər rayonu, "
                           "Kelbajar region",
    "g-peacekeepers": "peacekeepers, миротворцы, sülhməramlılar, խաղաղապահներ, "
                      "Russian peacekeeper",
    "g-district-limit": "Soviet districts, советские районы",
    "n-district-agdam": "Агдамского района, Ağdam rayonunda, Աղդամի շրջանում",
    "n-chartar": "Çartar, Чартар, Ճարտարում",
    "n-zangilan ": "Zəngilanda, Zangelanda",
    "n-shusha-shushi ": "Choucha, Chouchi, Şuşanın, Շուշիում",
    "n-khankendi-stepanakert ": "Xankəndində, Stepanagerd, Ստեփանակերտում, в Степанакерте",
    "n-aghdara-martakert ": "Mardagerd, Ağdərə rayonu",
    "n-kalbajar-karvachar ": "Karvajar, Քարվաճառի շրջան, Кельбаджаре",
    "n-dadivank-khudavang ": "Khutavank, Хутаванк",
    "n-berdzor-lachin ": "Bertsor",
    "n-sarsang-reservoir": "Sarsang dam",
    "e-baku-troops-1990": "Black January, Чёрный январь, Qara Yanvar",
    "e-april-2016": "April war, Four-day war, Апрельская война, Քառօրյա պատերազմ, "
                    "Aprel döyüşləri",
    "e-war-2020-start": "44-day war, Second Karabakh War, Вторая Карабахская война, "
                        "44-օրյա պատերազմ",
    "e-khojaly-civilians-1992": "Khojaly massacre, Ходжалинская резня, Xocalı faciəsi",
    "e-maraga-civilians-1992": "Maraga massacre",
    "e-sumgait-1988": "Sumgait, Sumgait pogrom, Сумгаитский погром, Սումգայիթի ջարդեր",
    "e-baku-1990": "Baku pogrom, погромы в Баку",
    "e-cop29-2024": "COP29",
    "r-unsc-822": "UN Security Council 822, UNSC 822, UNSCR 822, S/RES/822, 822, СБ ООН 822",
    "r-unga-62-243": "UN General Assembly 62/243, A/RES/62/243",
    "r-pace-2391": "PACE 2391, ПАСЕ 2391, resolution 2391",
    "a-river-araks": "Araks, Aras river, Araxes, Araz çayı, река Аракс, Արաքս գետ, Араксе",
    "a-river-kura": "Kura, Kür, Кура, Կուր",
    "a-river-bargushad": "Vorotan, Bargushad river, Воротан, Որոտան, Bərgüşad, Bazarçay",
    "a-river-qarqar": "Karkar, Gargar river, Qarqarçay, Каркар, Կարկառ",
    "a-river-okhchu": "Voghji, Oxçuçay, Охчучай, Ողջի",
    "j-nagorno-karabakh ": "Нагорного Карабаха, в Нагорном Карабахе, Dağlıq Qarabağın, "
                           "Лфкфифпр, Yfujhysq Rfhf,f[",
    "n-shusha-shushi  ": "Schuscha, Chuschi, Ieif, Ieib, Ifif, Ыргырф, Şuşanı, Шушой, Շուշին",
    "n-khankendi-stepanakert  ": "Cntgfyfrthn, Ыеузфтфлуке, Step'anakert, Chankendi, Hankendi",
    "n-kalbajar-karvachar  ": "Kelbadschar, Kelbadjar, K’arvačaṙ, Kəlbəcərdən",
    "n-berdzor-lachin  ": "Latschin, Laçında, Latchine",
    "n-aghavno-zabukh": "Sabuch",
    "j-az ": "Azərbaycanın, Azərbaycanda, Fpth,fql;fy, Aserbajdschan",
    "j-am ": "ՀՀ-ում, в Армении, Fhvtybz",
    "e-statement-2020": "трёхстороннее заявление, трехстороннего заявления, "
                        "եռակողմ հայտարարություն, üçtərəfli bəyanat",
    "e-war-2020-start ": "2020 պատերազմ, 44 günlük müharibə",
    "n-amaras": "Ամարասի վանք, монастырь Амарас",
    "a-lake-sevan": "Lake Sevan, озеро Севан, Sevan gölü, Göyçə, Սևանա լիճ, Sevan, Севан",
}


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def rows(documents) -> list[list]:
    return documents["search"]["rows"]


@pytest.fixture(scope="module")
def found(rows) -> dict[str, list[str]]:
    """What the browser's modules list for all that is typed below."""
    asked = [text for typed in MEANT.values() for text in typed.split(", ")]
    return dict(zip(asked, answer(*FIND, {"rows": rows, "asked": asked}), strict=True))


@pytest.mark.parametrize("meant", MEANT)
def test_what_people_type_leads_to_what_they_mean(found, meant):
    first = {text: found[text][:1] for text in MEANT[meant].split(", ")}
    assert first == {text: [meant.strip()] for text in first}


def test_everything_is_found_by_its_own_name(rows):
    labels = [row[1] for row in rows]
    by_label = dict.fromkeys(labels)
    answers = answer(*FIND, {"rows": rows, "asked": list(by_label)})
    listed = dict(zip(by_label, answers, strict=True))
    assert [row[1] for row in rows if row[0] not in listed[row[1]]] == []


def test_the_index_is_lean(documents):
    assert documents["search"]["columns"] == COLUMNS
    assert len(json.dumps(documents["search"], ensure_ascii=False).encode()) < 205_000


def test_a_country_is_called_by_the_cldr():
    assert country_names("RU") == ["Russia", "Rusiya", "Ռուսաստան", "Россия"]
    assert country_names("XX") == []
