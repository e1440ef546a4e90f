# 一人ずつ：名簿への追加と、登録内容の訂正。

# $number (String)
person-mistake-number_taken = ⚠️ 管理番号{ $number }は、すでに名簿にあります。別の番号を入力するか、その方の登録内容を訂正してください。
person-mistake-changed = ⚠️ この間に、ほかの方が登録内容を変更しました。現在の内容を下に表示します。もう一度確認してから保存してください。
person-mistake-same = ⚠️ すでにこの内容で登録されています。何も変更していません。
person-mistake-several = ⚠️ 名簿に同じ氏名の方が複数います。該当する方を探して、カードで管理番号を訂正してください。
