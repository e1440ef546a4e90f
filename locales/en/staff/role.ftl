## Who is on the staff

role-support_officer = Support officer (支援担当者)
role-support_manager = Support manager (支援責任者)
role-admin = Admin
role-auditor = Auditor (reads only)
