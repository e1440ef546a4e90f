## Who is on the staff

role-support_officer = 支援担当者
role-support_manager = 支援責任者
role-admin = 管理者
role-auditor = 監査担当者（閲覧のみ）
