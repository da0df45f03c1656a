/** Why a photo or file is not taken, or not given. `status`: see API_FAILURES. The first eleven are the reasons of server/src/features/evidence. */
export const EVIDENCE_FAILURES = {
  evidence_empty: {
    about: "command",
    status: 422,
    zh: "文件是空的",
    en: "The file is empty",
    next: { zh: "重新拍照或重新选择文件。", en: "Take the photo or choose the file again." },
  },
  evidence_too_large: {
    about: "command",
    status: 413,
    zh: "文件太大：{found}",
    en: "The file is too large: {found}",
    next: {
      zh: "照片最大 60 MB，其他文件最大 300 MB；调低拍摄质量或剪短录像。",
      en: "Photos may have 60 MB, other files 300 MB; lower the camera's quality or shorten the recording.",
    },
  },
  evidence_unknown_type: {
    about: "command",
    status: 415,
    zh: "认不出这是什么文件",
    en: "It is no kind of file that is known",
    next: {
      zh: "照片用 JPEG、PNG、WebP、HEIC；文件用 PDF、OFD、Office 文档；录音、录像用常见格式。",
      en: "Photos as JPEG, PNG, WebP, HEIC; files as PDF, OFD, office documents; recordings in a usual format.",
    },
  },
  evidence_type_not_accepted: {
    about: "command",
    status: 415,
    zh: "不收这种文件：{found}",
    en: "Files of this kind are not taken: {found}",
    next: {
      zh: "照片另存为 JPEG 再传；压缩包请解开后逐个上传。",
      en: "Save photos as JPEG; unpack archives and send each file.",
    },
  },
  evidence_truncated: {
    about: "command",
    status: 422,
    zh: "文件不完整：{found}",
    en: "The file is cut off: {found}",
    next: {
      zh: "手机里的原件如果能打开，请重新选择上传；打不开的，重新拍照。",
      en: "If the original opens on the phone, choose it again; if it does not, take the photo again.",
    },
  },
  evidence_damaged: {
    about: "command",
    status: 422,
    zh: "文件损坏：{found}",
    en: "The file is damaged: {found}",
    next: { zh: "重新拍照，或换一个完好的文件。", en: "Take the photo again, or send a sound file." },
  },
  evidence_foreign_content: {
    about: "command",
    status: 422,
    zh: "照片里夹带了别的内容：{found}",
    en: "Something else hides in the photo: {found}",
    next: {
      zh: "用手机相机的原图；从别处转来的，截图后再传。",
      en: "Send the camera's own photo; of one that came from elsewhere, send a screenshot.",
    },
  },
  evidence_too_many_pixels: {
    about: "command",
    status: 422,
    zh: "照片像素太多：{found}",
    en: "The photo has too many pixels: {found}",
    next: { zh: "把相机调到 5000 万像素或更低。", en: "Set the camera to 50 megapixels or fewer." },
  },
  evidence_animated: {
    about: "command",
    status: 422,
    zh: "不收动图：{found}",
    en: "Moving pictures are not taken as photos: {found}",
    next: { zh: "传照片，或传录像文件。", en: "Send a photo, or a video." },
  },
  evidence_time_limit: {
    about: "command",
    status: 422,
    zh: "照片处理时间过长",
    en: "The photo takes too long to decode",
    next: { zh: "另存为 JPEG 再传。", en: "Save it as JPEG and send that." },
  },
  evidence_memory_limit: {
    about: "command",
    status: 422,
    zh: "照片处理占用内存过多",
    en: "The photo takes too much memory to decode",
    next: { zh: "另存为 JPEG 再传。", en: "Save it as JPEG and send that." },
  },
  evidence_hash_wrong: {
    about: "command",
    status: 422,
    zh: "收到的内容与设备上的不一致",
    en: "What arrived is not what the device has",
    next: {
      zh: "重新上传；原件仍在设备上，不要删除。",
      en: "Send it again; the original is still on the device, do not delete it.",
    },
  },
  evidence_other_file: {
    about: "command",
    zh: "这份影像资料已经有另一个文件",
    en: "This evidence has another file already",
    next: { zh: "换一个新编号。", en: "Use a new id." },
  },
  evidence_awaited: {
    about: "command",
    zh: "文件还没有传上来",
    en: "The file has not arrived",
    next: { zh: "等上传完成后再看。", en: "Look again when the upload is done." },
  },
  evidence_without_copies: {
    about: "command",
    zh: "没有可看的缩小图：还在生成，或不是照片，或照片损坏",
    en: "There is no copy to look at: it is being made, or this is no photo, or a damaged one",
    next: { zh: "稍后再看，或下载原件。", en: "Look again later, or download the original." },
  },
  evidence_stage_not_yours: {
    about: "command",
    status: 403,
    zh: "阶段 {stage} 的影像由发现或验收的一方拍",
    en: "Photos of the stage {stage} are taken by whoever finds or verifies",
    next: {
      zh: "责任方的照片用 claim（责任方自证）登记，其他材料用 other（其他）。",
      en: "Send the responsible side's own as claim, any other material as other.",
    },
  },
  evidence_withdrawn: {
    about: "command",
    zh: "这份影像资料已经撤回",
    en: "This evidence was withdrawn",
    next: { zh: "不用再办。", en: "Nothing is left to do." },
  },
} as const;
