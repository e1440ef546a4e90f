# 送信後に回答や本人のメッセージが書き直されたとき、スタッフが読む文章

correction-offer = 本人には、変更前の文章が届いています。本人側の文章も訂正しますか。
correction-offer-correct = ✏️ 訂正する
correction-offer-leave = そのままにする
correction-correct = 訂正を受け付けました。あなたのメッセージに ✍ が付いたら、本人側も訂正済みです。
correction-leave = そのままにしました。本人には変更前の文章が残ります。
correction-arrived = 本人側の文章を訂正しました。
correction-said_below = 本人側の文章を書き換えられなかったため、訂正後の文章を新しいメッセージとして送りました。
# $reason (String) Telegram’s own words, in English.
correction-failed = 訂正は本人に届きませんでした（「{ $reason }」）。本人には変更前の文章が残っています。電話など、別の方法で連絡してください。
correction-not_possible = 本人には変更前の内容が残ります。ボットが訂正できるのは文章だけです。伝えたいときは、本人のメッセージにもう一度返信してください。
# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ 本人がメッセージを書き直しました。変更前： <blockquote expandable>{ $text }</blockquote>
correction-taken_back = この回答は取り消されています。訂正するものがありません。
# $before (String) what the worker has; $text (String) what an officer changed it into
correction-again =
    本人に届いている文章：
    <blockquote>{ $before }</blockquote>
    本人側の文章を、次のように訂正しますか。
    <blockquote>{ $text }</blockquote>
