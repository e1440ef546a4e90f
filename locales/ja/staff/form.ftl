# What a worker sends to staff of a form.

# $question, $answer (String)
form-answer = • { $question }：{ $answer }
form-gone = もう保存できません。対象が変更・削除されたか、読める人が変わりました。入力した文章は、このチャットに残っています。
