# What a worker sends to staff of a form.

# $question, $answer (String)
form-answer = • { $question }: { $answer }
# Staff typed into a form that has no subject any more.
form-gone = This cannot be saved any more: it was changed or removed meanwhile, or you may not read it now. What you wrote still stands in this chat.
