# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 新しい重要な相談があります（番号{ $number }）。支援責任者と管理者だけにお知らせしています。
# $name, $why (String) as in standing-given_back
restricted-given_back = 🔒 番号{ $number }：{ standing-given_back }
restricted-rested = 🔒 番号{ $number }：{ standing-rested }
# $number (String)
restricted-more = 🔒 番号{ $number }に新しい内容があります。
# $number, $rating (String)
restricted-rated = 🔒 番号{ $number }。「対応はどうでしたか」への本人の回答：{ WORD("consultation-rating", $rating) }
# $number (String)
restricted-unsolved = 🔒 番号{ $number }について、本人から「解決していません」との回答がありました。対応を再開しました。
# $number, $id (String)
restricted-forgotten = 🔒 番号{ $number }：本人が情報の削除を希望したため、今後は No. { $id } と表示します。この相談への対応は終了しました。
# $number (String), $count (Number)
restricted-remove_by_hand = 🔒 番号{ $number }を読むのは、支援責任者と管理者だけになりました。ボットは、スタッフのグループから全部を削除できませんでした。この相談のメッセージやトピックが、まだ{ $count }件残っている可能性があります。手動で削除してください。ボットにメッセージの削除を許可すると、トピックごと削除できます。
restricted-show_left = グループで見る
# For the staff group, where the bot may write to no manager or admin. $number (String)
restricted-unheard = 🔒 番号{ $number }が支援責任者か管理者を待っています。個別に知らせることができません。支援責任者か管理者は、ボットを開いてください。
# $number (String), $held (String) what it held. Not a word of the message is known.
restricted-cry_removed =
    🆘 番号{ $number }：本人が急ぎの内容を書きました。{ $held ->
        [my_number] マイナンバー
        [bank_account] 口座番号
        [password] パスワード
       *[card] カードまたはその番号
    }が含まれていたため、本文は削除されました。すぐに返事を書くか、電話してください。
