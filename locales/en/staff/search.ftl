# Typing in the private chat looks for people and matters.

# Said where staff write what nobody can look for.
search-how = 🔎 What you type here is looked for, from two letters on. It was sent to nobody. To answer a worker, reply in the topic in the group.
# $count (Number) of buttons, $more (Number) what is not shown
search-found = { $more ->
    [0] 🔎 <b>{ $count }</b> found.
   *[other] 🔎 The first <b>{ $count }</b>. There are { $more } more. Add a word.
}
search-nothing = 🔎 Nothing found. It was sent to nobody.
# What staff write before or behind the number of a matter, as they read it here. N stands for the number; this is not shown.
search-matter = No. N, number N, matter N, case N, consultation N, consultation no. N
