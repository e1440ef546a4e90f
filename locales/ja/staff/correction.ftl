# 送信後に回答や本人のメッセージが書き直されたとき、スタッフが読む文章

# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ 本人がメッセージを書き直しました。変更前： <blockquote expandable>{ $text }</blockquote>
