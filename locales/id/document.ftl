## Papers

document-passport = Paspor (旅券)
document-health_certificate = Surat keterangan sehat (健康診断個人票)
document-examinee_declaration = Pernyataan Anda sendiri tentang kesehatan Anda (受診者の申告書)
document-skill_test_certificate = Sertifikat lulus ujian keterampilan (合格証明書)
document-care_school_certificate = Ijazah sekolah perawatan (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = Hasil ujian nasional perawatan (介護福祉士国家試験の結果通知書)
document-training_completion = Sertifikat menyelesaikan Praktik Kerja Teknis (magang) No. 2 (技能実習２号)
document-training_evaluation = Catatan penilaian dari perusahaan tempat magang (評価調書)
document-ssw2_test_certificate = Sertifikat lulus ujian Pekerja Berketerampilan Spesifik No. 2 (合格証明書)
document-supervisor_experience_proof = Bukti pengalaman kerja Anda (実務経験を証明する書類)
document-japanese_test_certificate = Sertifikat lulus ujian bahasa Jepang (合格証明書)
document-residence_card = Kartu zairyu (在留カード)
document-entry_exit_record = Catatan keluar masuk Jepang Anda dari Badan Layanan Imigrasi Jepang (出入国記録)
document-care_exam_result = Hasil ujian nasional perawatan Anda (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = Hasil ujian Pekerja Berketerampilan Spesifik No. 2 Anda (特定技能２号の試験の結果通知書)
document-employment_contract = Kontrak kerja (雇用契約書)
document-fee_statement = Daftar semua biaya dalam bahasa Anda (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = Surat yang menunjukkan bahwa prosedur negara Anda sudah selesai
document-skill_transfer_declaration = Surat pernyataan tentang mengajarkan keterampilan di negara asal (技能移転に係る申告書)
document-field_standard_proof = Bukti bahwa aturan bidang Anda terpenuhi, misalnya SIM
