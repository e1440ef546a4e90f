## Legal hold

# $roster_number (String)
hold-reason =
    <b>管理番号 { $roster_number } の記録の保全（法的な理由）</b>

    管理者が解除するまで、この方の記録は何も削除されません。

    理由を1行で入力してください。
# $roster_number (String), $reason (String)
hold-lift =
    <b>管理番号 { $roster_number } の記録の保全を解除しますか。</b>

    保全の理由：{ $reason }

    解除すると、保存期間が過ぎた記録は削除されます。
hold-lift-yes = 解除する
