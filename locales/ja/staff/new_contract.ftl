# 名簿にいる人の新しい契約。

new_contract-employer =
    <b>管理番号 { $roster_number } の新しい契約</b>
    所属機関を選ぶか、名称を入力してください。
# $name (String) what was typed
new_contract-unknown = この所属機関はまだ登録されていません：<b>{ $name }</b>。名称が正しいときだけ追加してください。
new_contract-add = この所属機関を追加する
new_contract-open = ⚠️ 今の契約に終了日がありません。先に終了日と理由を記録してください。
new_contract-day =
    <b>管理番号 { $roster_number }</b>
    { $employer }

    契約が始まる日はいつですか。日付を選ぶか、入力してください。
new_contract-summary =
    <b>管理番号 { $roster_number }</b>
    { $employer }
    契約開始日：{ DAY($started_on) }

    これまでの契約は履歴に残ります。この内容でよろしいですか。
