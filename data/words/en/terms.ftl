# A map in the words of a speaker, and what speakers called a thing. Nothing of a term is ours: it
# stands in quotation marks, beside the name of who said it.

# $term is what a speaker said, in its own language; $english the same in English.
words-quoted = “{ $term }”
words-quoted-beside = “{ $term }” (“{ $english }”)
# A name on the map that is ours, where the words of the speaker have no room: $mark stands for them.
words-marked = { $ours } “{ $mark }”

# The choice beside that of the names, and that of a second speaker in a comparison.
words-label = As stated by
words-ours = nobody: our words
words-other-label = Beside it, as stated by
words-other-none = no second speaker

# In the strip under the day, within the frame of the map, and in what is said of the whole.
words-stated-here = As stated by { $speaker }, on this day
words-stated-here-both = As stated by { $first } and by { $second }, on this day
words-stated = As stated by { $speaker }, on { $day }
words-stated-both = As stated by { $first } and by { $second }, on { $day }
words-sentence = { $stated }: names in quotation marks are those of the speaker, all others are ours.
# The same where nothing on the map has a term of the speaker by the day.
words-stated-here-nothing = As stated by { $speaker }, on this day: nothing here has a term
words-stated-nothing = As stated by { $speaker }, on { $day }: nothing on this map has a term
words-sentence-nothing = { $stated }, and all names are ours.
# Over the table of events: $n have a term that stands before our title.
words-in-records = As stated by { $speaker }, on { $day }: { $n ->
    [0] no event of this table has a term by that day, and all titles are ours.
    [one] { $n } event has a term by that day. It stands in quotation marks before our title; all else is in our words.
   *[other] { $n } events have a term by that day. It stands in quotation marks before our title; all else is in our words.
}
# Of the ground that a speaker claimed.
words-claim = What it claimed is outlined.
words-no-claim = No outline of a claim by it is on record for this day.

# In the legend: $mark as on the map, $quoted as words-quoted says it, $day that of the last use.
words-key = { $mark }: { $quoted } (last used: { $day })
words-last-used = last used: { $day }
words-nothing-yet = Nothing that it called anything here is on record by this day.
words-not-named = Not named by it by this day, and so in our words:
words-events = { $n ->
    [one] { $n } event that it named
   *[other] { $n } events that it named
}

# Two speakers of one day; $quoted as words-quoted or words-none says it.
words-differ = Where their words differ
words-two = { $speaker }: { $quoted }
words-none = not named by then

# In the details of what was clicked: how long each speaker used each term, and from where it is.
words-heading = In their words
words-used-once = { $day }
words-used-between = { $first } to { $last }, { $n } uses
words-sources = { $n ->
    [one] Source
   *[other] { $n } sources
}

# About: of whom the record has terms, and of which years.
words-coverage = Whose words are on record, and of when
    .rule = A map as stated by a speaker has, for each thing, the last term that this speaker is known to have used by the day: before the first our words stand, and after the last its date is told. Of several terms of one day the speaker's own wording goes before a translation. A speaker can be chosen that has five terms or more for ground, forces, people or authorities. No term stands outside quotation marks or without its speaker.
words-coverage-speaker = Speaker
words-coverage-all = All
words-coverage-most = { $n } terms of { $speakers } speakers are on record, and not evenly: { $part } of them are of { $most }.
words-coverage-years = { $n } are of { $first } and { $second } alone.
words-coverage-none = Of these years there is none: { $years }.
words-coverage-few = Of these speakers there are too few for a map in their words: { $speakers }.
words-coverage-read = Of { $n } terms the document was read in an excerpt, or through another text that cites it.
