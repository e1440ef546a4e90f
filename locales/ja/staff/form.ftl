# What a worker sends to staff of a form.

# $question, $answer (String)
form-answer = • { $question }：{ $answer }
