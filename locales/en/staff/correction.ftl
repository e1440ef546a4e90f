# What staff read when an answer, or a worker’s message, is changed after it was sent.

# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ The worker changed a message. It said before: <blockquote expandable>{ $text }</blockquote>
