# Whose turn it is in a consultation, and until when.

# $name (String) who has claimed it; $at (String) a time of day; $number (String)
standing-near = ⏰ { $name ->
    [none] No. { $number }
   *[other] No. { $number }, { $name }
}: the worker waits for an answer until { $at }.
# $name (String) who had claimed it
standing-given_back = { $why ->
    [away] { standing-claimer } is away.
    [left] { standing-claimer } is not on the staff any more.
   *[late] { standing-claimer } has claimed this and has not answered in time.
} Anybody may claim it now.
# A part of other texts
standing-claimer = { $name ->
    [none] The person who claimed this
   *[other] { $name }
}
standing-rested = ⏰ This matter has rested until now. The card says whose turn it is.
# To a manager alone. $number (String); since when the worker waits, and when the answer was due: days and times of day
standing-overdue =
    <b>⏰ No. { $number }: nobody has answered in time.</b>
    The worker has waited since { DAY($since_on) } { $since_time }. The answer was due on { DAY($due_on) } at { $due_time }.
# After an update. $count (Number) of consultations
standing-late_before = { $count ->
    [1] ⏰ One worker has waited too long for an answer since before this update. It stands in the list of tasks: /tasks.
   *[other] ⏰ { $count } workers have waited too long for an answer since before this update. They stand in the list of tasks: /tasks.
}
# A button that leads to the topic
standing-open = Open the topic
