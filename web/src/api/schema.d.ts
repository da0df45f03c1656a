export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取本人账号
         * @description Read one's own account.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        get: operations["read-own-account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出账号
         * @description List accounts.
         *
         *     所需职权：查看账号（`account.read`）
         */
        get: operations["list-accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取账号
         * @description Read an account.
         *
         *     所需职权：查看账号（`account.read`）
         */
        get: operations["read-account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/initial-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给账号设初始密码
         * @description Give an account its first password.
         */
        post: operations["post-accounts-account-initial-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/provider-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看账号关联的统一身份
         * @description List an account's links to providers.
         *
         *     所需职权：查看账号（`account.read`）
         */
        get: operations["list-provider-links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下级单位的边界（GeoJSON）
         * @description Boundaries of the units below one (GeoJSON).
         *
         *     所需职权：查看单位（`unit.read`）
         */
        get: operations["read-boundaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出本人参与的行动
         * @description List one's campaigns.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["list-campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取行动
         * @description Read a campaign.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["read-campaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessment-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出考评时段
         * @description List the periods that are assessed.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["list-assessment-periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出各期考评结果
         * @description List results by period.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["list-assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一期考评结果
         * @description Read a period's result.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["read-assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出更正前后的差异和试算
         * @description List what a correction changed, and trials.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        get: operations["list-assessment-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/explanations/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 解释一个单位的得分
         * @description Explain a unit's score.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["explain-assessment-result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/late-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出冻结以后才到的事实
         * @description List facts that came after the freeze.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        get: operations["list-late-facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出各榜名单
         * @description List the lists of a period.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["list-assessment-lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出处理建议
         * @description List proposed measures.
         *
         *     所需职权：查看处理建议（`measure.read`）
         */
        get: operations["list-measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出核对异议
         * @description List objections.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        get: operations["list-objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/rank-intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 名次区间
         * @description Intervals of places.
         *
         *     所需职权：查看督查队伍成效（`team.watch`）
         */
        get: operations["list-rank-intervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出考评得分和排名
         * @description List scores and places.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["list-assessment-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取核对单
         * @description Read a check sheet.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        get: operations["read-check-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/assessments/{assessment}/sheets/{sheet}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出核对单（Excel）
         * @description Export a check sheet as a workbook.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        get: operations["export-check-sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/burden/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每张表要填多少
         * @description What each form asks.
         *
         *     所需职权：查看基层负担（`burden.read`）
         */
        get: operations["read-form-burden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/burden/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位的负担
         * @description The burden of a unit.
         *
         *     所需职权：查看基层负担（`burden.read`）
         */
        get: operations["read-unit-burden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/burden/weeks/{week}/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一周里各单位的负担
         * @description The burden of a week, unit by unit.
         *
         *     所需职权：查看基层负担（`burden.read`）
         */
        get: operations["list-week-burden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督查日历：一周内碰到几个组的单位
         * @description Calendar of meetings.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["read-calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/accept-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 验收通过
         * @description Accept.
         *
         *     所需职权：验收、退回（`problem.accept`）
         */
        post: operations["accept-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记照片或文件
         * @description Say what a photo or file shows.
         *
         *     所需职权：上传影像资料（`evidence.add`）
         */
        post: operations["add-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/adjust-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定调整
         * @description Adjust a score on approval.
         *
         *     所需职权：签发、审定调整考评结果（`assessment.sign`）
         */
        post: operations["adjust-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/answer-campaign-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 行动办公室答复意见
         * @description Answer a complaint about the campaign.
         *
         *     所需职权：查看、答复对系统的意见（`complaint.answer`）
         */
        post: operations["answer-campaign-complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/answer-check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈核对单
         * @description Answer a check sheet.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        post: operations["answer-check-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/answer-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并反馈
         * @description Answer jointly.
         *
         *     所需职权：签收、转办、催办、合并反馈（`problem.receive`）
         */
        post: operations["answer-dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/approve-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准督查计划
         * @description Approve a round.
         *
         *     所需职权：批准督查计划（`round.approve`）
         */
        post: operations["approve-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/assign-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分派检查任务
         * @description Assign a round's units to its teams.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["assign-tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/cancel-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消督查计划
         * @description Cancel a round.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["cancel-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/change-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换考评办法或待定事项的选择
         * @description Change the policy or its decisions.
         *
         *     所需职权：设立行动、装入办法（`campaign.write`）
         */
        post: operations["change-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/change-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改督查计划
         * @description Change a round's plan.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["change-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/change-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改督查组
         * @description Change a team.
         *
         *     所需职权：维护督查队伍（`team.write`）
         */
        post: operations["change-team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/check-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查考评办法的文本
         * @description Check a policy’s text.
         *
         *     所需职权：设立行动、装入办法（`campaign.write`）
         */
        post: operations["check-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/close-assessment-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束县级核对
         * @description Close the counties' check.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["close-assessment-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/close-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销号
         * @description Close.
         *
         *     所需职权：销号（`problem.close`）
         */
        post: operations["close-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/compute-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冻结事实并计算一期考评
         * @description Freeze a period's facts and compute it.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["compute-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/confirm-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认检查得分
         * @description Confirm an inspection.
         *
         *     所需职权：确认检查得分（`inspection.confirm`）
         */
        post: operations["confirm-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/confirm-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认分项完成
         * @description Confirm that a part is done.
         *
         *     所需职权：验收、退回（`problem.accept`）
         */
        post: operations["confirm-milestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/correct-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正已印发的结果
         * @description Correct an issued result.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["correct-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/correct-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正检查
         * @description Correct an inspection.
         *
         *     所需职权：录入检查（`inspection.enter`）
         */
        post: operations["correct-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/decide-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采纳或不采纳处理建议
         * @description Accept a proposed measure, or not.
         *
         *     所需职权：决定处理建议（`measure.decide`）
         */
        post: operations["decide-measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/decide-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理核对异议
         * @description Decide on an objection.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        post: operations["decide-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/decide-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批复延期、缓办、改派
         * @description Decide on what was asked for.
         *
         *     所需职权：批准延期、缓办、改派、撤销（`problem.decide`）
         */
        post: operations["decide-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/discard-held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃等待的操作
         * @description Give up a command that waits.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        post: operations["discard-held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/dispatch-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办问题
         * @description Dispatch problems.
         *
         *     所需职权：交办（`problem.dispatch`）
         */
        post: operations["dispatch-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/draft-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟稿
         * @description Draft a document.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        post: operations["draft-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/draw-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽取待复查的问题
         * @description Draw problems for a re-check.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["draw-recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/draw-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽取
         * @description Draw.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["draw-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/drop-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除视图
         * @description Drop a view.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        post: operations["drop-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/end-responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束责任
         * @description End a responsibility.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        post: operations["end-responsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/enter-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入外部数据
         * @description Enter facts from outside.
         *
         *     所需职权：录入外部数据（`fact.enter`）
         */
        post: operations["enter-facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/enter-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入检查
         * @description Enter an inspection.
         *
         *     所需职权：录入检查（`inspection.enter`）
         */
        post: operations["enter-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/file-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 责任清单备案
         * @description File the responsibility list.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        post: operations["file-responsibilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/find-measure-ground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定处理建议的情形
         * @description Record a finding that a proposal waits for.
         *
         *     所需职权：认定处理建议的情形（`measure.find`）
         */
        post: operations["find-measure-ground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/find-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记发现的问题
         * @description Record a problem that was found.
         *
         *     所需职权：登记问题（`problem.find`）
         */
        post: operations["find-problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/fix-at-once": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立行立改
         * @description Fixed at once, on the spot.
         *
         *     所需职权：登记问题（`problem.find`）
         */
        post: operations["fix-at-once"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在处理笺上签意见
         * @description Write an opinion on the routing slip.
         *
         *     所需职权：审核、签发公文（`document.sign`）
         */
        post: operations["give-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/hand-on-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办
         * @description Hand a dispatch on.
         *
         *     所需职权：签收、转办、催办、合并反馈（`problem.receive`）
         */
        post: operations["hand-on-dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/import-check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从表格导入核对反馈
         * @description Import a filled-in check sheet.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        post: operations["import-check-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/import-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从表格导入责任
         * @description Import responsibilities from a sheet.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        post: operations["import-responsibilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/issue-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 印发考评结果
         * @description Issue a result.
         *
         *     所需职权：编号、印发考评结果（`assessment.issue`）
         */
        post: operations["issue-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/issue-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 编号、印发
         * @description Number and issue a document.
         *
         *     所需职权：编号、印发、作废公文（`document.issue`）
         */
        post: operations["issue-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/link-lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定同一问题
         * @description Link as the same problem.
         *
         *     所需职权：认定同一问题（`problem.link`）
         */
        post: operations["link-lineage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/make-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送月度完成计划
         * @description Promise units for a period.
         *
         *     所需职权：报送月度完成计划（`commitment.make`）
         */
        post: operations["make-commitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/make-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设立督查组
         * @description Set up a team.
         *
         *     所需职权：维护督查队伍（`team.write`）
         */
        post: operations["make-team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/number-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给考评结果编号
         * @description Number a signed result.
         *
         *     所需职权：编号、印发考评结果（`assessment.issue`）
         */
        post: operations["number-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/plan-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 编制督查计划
         * @description Plan a round.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["plan-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/publish-recheck-seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布复查抽取的名册和种子来源
         * @description Publish a re-check's frame and where its seed comes from.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["publish-recheck-seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/publish-seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布抽样框和种子来源
         * @description Publish a draw's frame and where its seed comes from.
         *
         *     所需职权：编制督查计划、抽取（`round.plan`）
         */
        post: operations["publish-seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/raise-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对核对单提出异议
         * @description Raise an objection to a check sheet.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        post: operations["raise-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/recall-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回呈签的考评结果
         * @description Take back the submission of a result.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["recall-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/recall-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回送审的公文
         * @description Take a submitted document back.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        post: operations["recall-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/receipt-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收考评结果
         * @description Sign for an issued result.
         *
         *     所需职权：核对反馈、签收考评结果（`assessment.check`）
         */
        post: operations["receipt-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/receive-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收公文
         * @description Receive a document.
         *
         *     所需职权：签收公文（`document.receive`）
         */
        post: operations["receive-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/recompute-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新冻结事实并计算
         * @description Freeze the facts anew and compute again.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["recompute-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/record-look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录回头看
         * @description Record a look-back.
         *
         *     所需职权：回头看（`problem.recheck`）
         */
        post: operations["record-look-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/record-measure-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记处理措施已执行
         * @description Record a measure as carried out.
         *
         *     所需职权：决定处理建议（`measure.decide`）
         */
        post: operations["record-measure-done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/record-rebound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记反弹
         * @description Record a rebound.
         *
         *     所需职权：回头看（`problem.recheck`）
         */
        post: operations["record-rebound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/record-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录随机复查
         * @description Record a re-check.
         *
         *     所需职权：回头看（`problem.recheck`）
         */
        post: operations["record-recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/record-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记走访
         * @description Record a visit.
         *
         *     所需职权：登记走访（`duty.record`）
         */
        post: operations["record-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/redraft-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改稿
         * @description Draft a document anew.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        post: operations["redraft-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/release-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解封暗访
         * @description Release a covert round.
         *
         *     所需职权：解封暗访（`round.release`）
         */
        post: operations["release-round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/remind-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description Remind.
         *
         *     所需职权：签收、转办、催办、合并反馈（`problem.receive`）
         */
        post: operations["remind-dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/render-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新制作文件
         * @description Make the files of a document that are missing.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        post: operations["render-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/request-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请验收
         * @description Request acceptance.
         *
         *     所需职权：整改、申请验收（`problem.rectify`）
         */
        post: operations["request-acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/request-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请缓办
         * @description Ask for a deferral.
         *
         *     所需职权：整改、申请验收（`problem.rectify`）
         */
        post: operations["request-deferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description Ask for an extension.
         *
         *     所需职权：整改、申请验收（`problem.rectify`）
         */
        post: operations["request-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/request-reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请改派
         * @description Ask for a reassignment.
         *
         *     所需职权：整改、申请验收（`problem.rectify`）
         */
        post: operations["request-reassignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/resume-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复办理
         * @description Take up again.
         *
         *     所需职权：批准延期、缓办、改派、撤销（`problem.decide`）
         */
        post: operations["resume-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/return-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回拟稿人
         * @description Return a document to its drafter.
         *
         *     所需职权：审核、签发公文（`document.sign`）
         */
        post: operations["return-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/return-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回整改
         * @description Send back.
         *
         *     所需职权：验收、退回（`problem.accept`）
         */
        post: operations["return-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/review-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核考评结果
         * @description Review a result.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        post: operations["review-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/save-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保存视图
         * @description Save a view.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        post: operations["save-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/send-assessment-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回考评结果
         * @description Send a result back.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        post: operations["send-assessment-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/send-assessment-for-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送县级核对
         * @description Send a result to the counties for their check.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["send-assessment-for-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/set-organ": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设立、修改发文机关
         * @description Set up an issuing organ.
         *
         *     所需职权：设立行动、装入办法（`campaign.write`）
         */
        post: operations["set-organ"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/set-responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记责任
         * @description Record a responsibility.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        post: operations["set-responsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/set-team-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记督查组组员
         * @description Set the members of a team.
         *
         *     所需职权：维护督查队伍（`team.write`）
         */
        post: operations["set-team-members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/set-team-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 划定督查组的区域
         * @description Set the units of a team.
         *
         *     所需职权：维护督查队伍（`team.write`）
         */
        post: operations["set-team-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/sign-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发考评结果
         * @description Sign a result.
         *
         *     所需职权：签发、审定调整考评结果（`assessment.sign`）
         */
        post: operations["sign-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/sign-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办件
         * @description Sign for a dispatch.
         *
         *     所需职权：签收、转办、催办、合并反馈（`problem.receive`）
         */
        post: operations["sign-dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/sign-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发
         * @description Sign a document.
         *
         *     所需职权：审核、签发公文（`document.sign`）
         */
        post: operations["sign-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/start-rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始整改
         * @description Start rectification.
         *
         *     所需职权：整改、申请验收（`problem.rectify`）
         */
        post: operations["start-rectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/submit-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 呈签考评结果
         * @description Submit a result for signature.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["submit-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/submit-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 呈签
         * @description Submit a document for signature.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        post: operations["submit-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/try-what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对已印发的一期试算
         * @description Try another rule on an issued period.
         *
         *     所需职权：复核考评结果、处理异议（`assessment.review`）
         */
        post: operations["try-what-if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/unlink-lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除同一问题
         * @description Unlink.
         *
         *     所需职权：认定同一问题（`problem.link`）
         */
        post: operations["unlink-lineage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/verify-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复算并核对摘要
         * @description Compute a result again and compare digests.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        post: operations["verify-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/void-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废公文
         * @description Void a document.
         *
         *     所需职权：编号、印发、作废公文（`document.issue`）
         */
        post: operations["void-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/warn-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下发督办警示
         * @description Warn.
         *
         *     所需职权：交办（`problem.dispatch`）
         */
        post: operations["warn-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回未印发的考评结果
         * @description Withdraw a result before its issue.
         *
         *     所需职权：计算考评、送核、呈签（`assessment.compute`）
         */
        post: operations["withdraw-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回照片或文件
         * @description Withdraw a photo or file.
         *
         *     所需职权：上传影像资料（`evidence.add`）
         */
        post: operations["withdraw-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回外部数据
         * @description Withdraw facts from outside.
         *
         *     所需职权：录入外部数据（`fact.enter`）
         */
        post: operations["withdraw-facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回检查
         * @description Withdraw an inspection.
         *
         *     所需职权：确认检查得分（`inspection.confirm`）
         */
        post: operations["withdraw-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销
         * @description Withdraw.
         *
         *     所需职权：登记问题（`problem.find`）
         */
        post: operations["withdraw-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回误登的责任
         * @description Withdraw a responsibility that was recorded wrongly.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        post: operations["withdraw-responsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commands/withdraw-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回误登的走访
         * @description Withdraw a visit.
         *
         *     所需职权：登记走访（`duty.record`）
         */
        post: operations["withdraw-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月度完成计划里的单位
         * @description Units promised for a period.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["list-commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对本行动用系统方式的意见
         * @description Complaints about what a campaign asks.
         *
         *     所需职权：查看、答复对系统的意见（`complaint.answer`）
         */
        get: operations["list-campaign-complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看联系方式
         * @description See contact data.
         *
         *     所需职权：查看联系方式（`contact.read`）
         */
        get: operations["list-contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/coverage-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 责任空缺
         * @description Units without a holder.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["list-coverage-gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出交办、督办件
         * @description List dispatches.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["list-dispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/dispatches/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办件各有多少
         * @description How many dispatches wait for what.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["count-dispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/dispatches/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本方本月发了多少件
         * @description How many dispatches one's own side sent this month.
         *
         *     所需职权：交办（`problem.dispatch`）
         */
        get: operations["count-sent-dispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/dispatches/{dispatch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一份交办、督办件
         * @description Read a dispatch.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-dispatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/document-receipts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未签收的公文
         * @description Documents that were not received yet.
         *
         *     所需职权：查看公文（`document.read`）
         */
        get: operations["list-open-receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公文列表
         * @description List documents.
         *
         *     所需职权：查看公文（`document.read`）
         */
        get: operations["list-documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一份公文
         * @description Read a document.
         *
         *     所需职权：查看公文（`document.read`）
         */
        get: operations["read-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/documents/{document}/files/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 取公文文件
         * @description A document as a file.
         *
         *     所需职权：查看公文（`document.read`）
         */
        get: operations["read-document-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出抽取
         * @description List draws.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["list-draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/draws/{draw}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取抽取
         * @description Read a draw.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["read-draw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/draws/{draw}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 复核抽取
         * @description Verify a draw.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["verify-draw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/duties/{holder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 履责摘要
         * @description A holder's duty summary.
         *
         *     所需职权：查看履责摘要（`duty.read`）
         */
        get: operations["read-duty-summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出影像资料
         * @description List photos and files.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["list-evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/evidence/{evidence}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看照片（缩小图，不含拍摄信息）
         * @description Look at a photo (smaller, without metadata).
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["read-photo-copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/evidence/{evidence}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一张照片的核实提示
         * @description Hints about one photo.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["read-evidence-hints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/evidence/{evidence}/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 相似照片提示
         * @description Photos that look alike.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["list-look-alikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/evidence/{evidence}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载原件
         * @description Download the original.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["read-original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看外部数据
         * @description List facts from outside.
         *
         *     所需职权：查看外部数据（`fact.read`）
         */
        get: operations["list-facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/inspection-list/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督查清单
         * @description The inspection list.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["read-inspection-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出检查
         * @description List inspections.
         *
         *     所需职权：查看检查（`inspection.read`）
         */
        get: operations["list-inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/inspections/{inspection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取检查
         * @description Read an inspection.
         *
         *     所需职权：查看检查（`inspection.read`）
         */
        get: operations["read-inspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题台账
         * @description The ledger.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["list-ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账条数
         * @description How many problems the ledger's filters find.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["count-ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出台账（XLSX）
         * @description The ledger as XLSX.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["export-ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账分组计数
         * @description How many problems the ledger's filters find, group by group.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["group-ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整改率、存量和增量
         * @description Rates, stock and flow.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/ledger/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账的用词和交办渠道
         * @description The ledger's words, and the channels of dispatch.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-ledger-words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/look-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待回头看、待复查的问题
         * @description Look-backs and re-checks to be done.
         *
         *     所需职权：回头看（`problem.recheck`）
         */
        get: operations["list-look-backs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出各期的处理建议
         * @description List the proposed measures of all periods.
         *
         *     所需职权：查看处理建议（`measure.read`）
         */
        get: operations["list-campaign-measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发文机关
         * @description Issuing organs.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        get: operations["list-organs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/organs/{organ}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发文登记簿
         * @description Register of document numbers.
         *
         *     所需职权：拟稿、送签（`document.draft`）
         */
        get: operations["list-document-numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位及其下级的总览
         * @description A unit and those right below it, in numbers.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/pairing-table/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 挂钩（包干）表
         * @description The pairing table.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["read-pairing-table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/plan-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 编制计划可选的时段、标准、抽取和工作日
         * @description What a plan may choose from.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["read-plan-choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取考评办法
         * @description Read the policy.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["read-policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/policy/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 比较两日的考评办法
         * @description Compare the policy of two days.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["compare-policy-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出考评办法的各个版本
         * @description List the policy's versions.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["read-policy-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找行动中的职务
         * @description Find posts of the campaign.
         *
         *     所需职权：维护责任分工（`responsibility.write`）
         */
        get: operations["list-posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/problems/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一个问题
         * @description Read a problem.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/problems/{problem}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 验收前的核实提示
         * @description Hints about a problem's photos before its acceptance.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["read-problem-hints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/problems/{problem}/lineage-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可能是同一问题
         * @description Problems that may be the same.
         *
         *     所需职权：认定同一问题（`problem.link`）
         */
        get: operations["suggest-lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/problems/{problem}/photo-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整改前后照片对比
         * @description Before and after photos side by side.
         *
         *     所需职权：查看影像资料（`evidence.read`）
         */
        get: operations["pair-photos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/problems/{problem}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个问题的经过
         * @description The story of a problem.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-problem-story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核对本人上传的收讫情况
         * @description Check the receipts of one's uploads.
         *
         *     所需职权：上传影像资料（`evidence.add`）
         */
        get: operations["list-receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/rechecks/{draw}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一次随机复查
         * @description Read a drawn re-check.
         *
         *     所需职权：回头看（`problem.recheck`）
         */
        get: operations["read-recheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待批复的延期、缓办、改派申请
         * @description Requests that wait for a decision.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["list-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 责任清单
         * @description The responsibility list.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["list-responsibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibilities.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出责任清单（Excel）
         * @description Export the responsibility list as a workbook.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["export-responsibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibility-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 责任清单备案目录
         * @description List filed versions.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["list-responsibility-files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibility-files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取备案的责任清单
         * @description Read a filed version.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["read-responsibility-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibility-files/{file}/changes/{since}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 比较两版备案的责任清单
         * @description Compare two filed versions.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["compare-responsibility-files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/responsibility-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 责任的种类
         * @description Kinds of responsibility.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["list-responsibility-kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退回整改的问题
         * @description Problems that were sent back.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["list-returned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出督查计划
         * @description List rounds.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["list-rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取督查计划
         * @description Read a round.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["read-round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/rounds/{round}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出督查计划的单位
         * @description List a round's units.
         *
         *     所需职权：查看督查计划（`round.read`）
         */
        get: operations["list-round-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/rounds/{round}/units/{unit}/code.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查码
         * @description The QR of an order.
         *
         *     所需职权：录入检查（`inspection.enter`）
         */
        get: operations["print-order-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/standards/{standard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取评分标准
         * @description Read a standard.
         *
         *     所需职权：查看检查（`inspection.read`）
         */
        get: operations["read-standard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/sync/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人在服务器上等待、未能办成的操作
         * @description The own commands that wait or could not be done.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        get: operations["list-held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/sync/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 取得变化
         * @description Pull what changed.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["pull-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/sync/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推送手机上的操作
         * @description Push the commands of a phone's outbox.
         *
         *     每条操作各有结果；整批可以原样重发，不会重复办理。commands 的每一项：id、name、at、base、body，办理的内容同相应的操作。
         */
        post: operations["post-campaigns-campaign-sync-push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/sync/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 取得范围内的单位
         * @description Pull the units in scope.
         *
         *     所需职权：查看行动（`campaign.read`）
         */
        get: operations["pull-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/task-list/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务清单
         * @description The task list.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["read-task-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出检查任务
         * @description List tasks.
         *
         *     所需职权：录入检查（`inspection.enter`）
         */
        get: operations["list-tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/team-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各组打分的一致程度
         * @description How far teams agree.
         *
         *     所需职权：查看督查队伍成效（`team.watch`）
         */
        get: operations["read-team-agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出督查组
         * @description List the teams.
         *
         *     所需职权：查看督查队伍（`team.read`）
         */
        get: operations["list-teams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 操作记录
         * @description The trail of a campaign.
         *
         *     所需职权：查看操作记录（`trail.read`）
         */
        get: operations["list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/trail.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出操作记录（CSV）
         * @description The trail of a campaign as CSV.
         *
         *     所需职权：查看操作记录（`trail.read`）
         */
        get: operations["export-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按时段的发现、销号和存量
         * @description Found, closed and stock, period by period.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["read-trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/units/{unit}/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某日由谁负责
         * @description Who held it on a day.
         *
         *     所需职权：查看责任分工（`responsibility.read`）
         */
        get: operations["who-held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/units/{unit}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位历期的得分和排名
         * @description A unit's issued scores and places, period by period.
         *
         *     所需职权：查看考评结果（`assessment.read`）
         */
        get: operations["list-unit-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出保存的视图
         * @description List saved views.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        get: operations["list-views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办
         * @description What waits for me.
         *
         *     所需职权：查看问题（`problem.read`）
         */
        get: operations["list-waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/add-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新增单位
         * @description Add a unit.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["add-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/answer-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复意见
         * @description Answer a complaint.
         *
         *     所需职权：维护系统（`system.keep`）
         */
        post: operations["answer-complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/change-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改账号
         * @description Change an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["change-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/check-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验操作记录有无改动
         * @description Check whether the trail was touched.
         *
         *     所需职权：核验操作记录（`trail.check`）
         */
        post: operations["check-trail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/complain-about-system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对本系统提意见、投诉
         * @description Complain about the system.
         *
         *     所需职权：对系统提意见（`complaint.make`）
         */
        post: operations["complain-about-system"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/disable-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用账号
         * @description Disable an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["disable-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/enable-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用账号
         * @description Enable an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["enable-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/end-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把单位移出组别、督查范围或网格
         * @description Take units out of a pool, a territory or a grid.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["end-relations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束一个账号的全部登录
         * @description End all sessions of an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["end-sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/erase-personal-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除操作记录中的个人信息
         * @description Erase personal values of the trail.
         *
         *     所需职权：删除操作记录中的个人信息（`personal.erase`）
         */
        post: operations["erase-personal-values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/grant-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予角色
         * @description Grant a role.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["grant-role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/import-boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入单位边界（GeoJSON）
         * @description Import the boundaries of units (GeoJSON).
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["import-boundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/import-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从表格导入单位
         * @description Import units from a sheet.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["import-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/link-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把统一身份关联到账号
         * @description Link a provider's identity to an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["link-provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/merge-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并单位
         * @description Merge units.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["merge-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/move-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位改变隶属
         * @description Move a unit below another.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["move-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/open-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开设账号
         * @description Open an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["open-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/open-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设立行动
         * @description Open a campaign.
         *
         *     所需职权：设立行动、装入办法（`campaign.write`）
         */
        post: operations["open-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/relate-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把单位编入组别、督查范围或网格
         * @description Put units into a pool, a territory or a grid.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["relate-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/rename-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位更名、改类型或代码
         * @description Rename a unit, change its kind or code.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["rename-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置一个账号的二次验证
         * @description Reset an account's second factor.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["reset-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/retry-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重试后台任务
         * @description Try a job again, at once and with all its tries.
         *
         *     所需职权：维护系统（`system.keep`）
         */
        post: operations["retry-job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/revoke-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回角色
         * @description Revoke a grant.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["revoke-grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/set-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记账号的联系方式
         * @description Set an account's contact data.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["set-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/set-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选择本人使用的语言
         * @description Choose one's own language.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        post: operations["set-language"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/set-own-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记、更正、删除本人的联系方式
         * @description Set or erase one's own contact data.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        post: operations["set-own-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/split-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分单位
         * @description Split a unit.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["split-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/unlink-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除统一身份与账号的关联
         * @description Unlink a provider's identity.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["unlink-provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/unlock-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解锁一个账号的登录
         * @description Unlock an account.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        post: operations["unlock-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/withdraw-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销单位
         * @description Withdraw a unit.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        post: operations["withdraw-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对本系统的意见
         * @description Complaints about the system.
         *
         *     所需职权：维护系统（`system.keep`）
         */
        get: operations["list-complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 演示账号
         * @description Accounts of the demonstration, one a role.
         *
         *     只在演示系统里有；别处没有这个地址。
         */
        get: operations["get-demonstration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本接口说明的页面
         * @description This description as a page.
         */
        get: operations["get-docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 出错目录
         * @description The catalogue of failures.
         */
        get: operations["get-failures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以授权的行动、组别、队伍和机关
         * @description Campaigns, pools, teams and organs to grant roles in.
         *
         *     所需职权：维护账号和授权（`account.write`）
         */
        get: operations["list-grant-places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程在运行
         * @description The process answers.
         */
        get: operations["get-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务
         * @description Jobs that wait, run or failed.
         *
         *     所需职权：维护系统（`system.keep`）
         */
        get: operations["list-jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 底图设置
         * @description Settings of the base map.
         *
         *     所需职权：查看单位（`unit.read`）
         */
        get: operations["read-map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行指标（Prometheus）
         * @description Metrics in the text format of Prometheus.
         *
         *     只在本机，或凭配置的令牌。没有任何按人、按单位的数字。
         */
        get: operations["get-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本接口说明
         * @description This description.
         */
        get: operations["get-openapijson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人提的意见和答复
         * @description One's own complaints and the answers.
         *
         *     所需职权：对系统提意见（`complaint.make`）
         */
        get: operations["list-own-complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 改本人的密码
         * @description Change one's own password.
         */
        put: operations["put-password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以受理请求
         * @description All that it needs answers too.
         *
         *     不能受理时为 503，内容相同。
         */
        get: operations["get-ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看收到的公文
         * @description Read what a receipt is for.
         *
         *     不用登录，凭回执码。浏览器打开是页面，程序得到 JSON。
         */
        get: operations["get-receipts-code"];
        put?: never;
        /**
         * 签收公文
         * @description Sign for what was received.
         *
         *     不用登录，凭回执码。浏览器打开是页面，程序得到 JSON。
         */
        post: operations["post-receipts-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{code}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收到的公文（PDF）
         * @description The document itself, as PDF.
         *
         *     不用登录，凭回执码。
         */
        get: operations["get-receipts-code-documentpdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 绑定本人的动态口令
         * @description Enrol one's own second factor.
         */
        post: operations["post-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除本人的动态口令
         * @description Drop one's own second factor.
         */
        post: operations["post-second-factor-drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认本人的动态口令
         * @description Confirm one's own second factor.
         */
        post: operations["post-second-factor-finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的登录
         * @description One's own sessions.
         */
        get: operations["get-sessions"];
        put?: never;
        post?: never;
        /**
         * 结束本人其余的登录
         * @description End all of one's own sessions but this one.
         */
        delete: operations["delete-sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束本人的一个登录
         * @description End one of one's own sessions.
         */
        delete: operations["delete-sessions-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登录方式和提示
         * @description How one may sign in.
         */
        get: operations["get-sign-in"];
        put?: never;
        /**
         * 用账号和密码登录
         * @description Sign in with name and password.
         */
        post: operations["post-sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看登录尝试（安全日志）
         * @description Read the log of attempts to sign in.
         *
         *     所需职权：查看安全日志（`security.read`）
         */
        get: operations["list-sign-in-attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录：绑定动态口令
         * @description Sign in: enrol a second factor.
         */
        post: operations["post-sign-in-enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录：确认动态口令
         * @description Sign in: confirm the second factor.
         */
        post: operations["post-sign-in-enrolment-finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/new-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录：设新密码
         * @description Sign in: a new password.
         */
        post: operations["post-sign-in-new-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 到统一身份认证登录
         * @description Go to an OpenID provider.
         */
        get: operations["get-sign-in-providers-provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/providers/{provider}/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从统一身份认证返回
         * @description Come back from an OpenID provider.
         */
        get: operations["get-sign-in-providers-provider-back"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录：动态口令或恢复码
         * @description Sign in: the second factor.
         */
        post: operations["post-sign-in-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录
         * @description Sign out.
         */
        post: operations["post-sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全站操作记录
         * @description The trail of the site.
         *
         *     所需职权：查看安全日志（`security.read`）
         */
        get: operations["list-site-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全站操作记录（CSV）
         * @description The trail of the site as CSV.
         *
         *     所需职权：查看安全日志（`security.read`）
         */
        get: operations["export-site-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次核验
         * @description Checks of the trail.
         *
         *     所需职权：核验操作记录（`trail.check`）
         */
        get: operations["list-trail-checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验进度和结果
         * @description How far a check of the trail is, and what it found.
         *
         *     所需职权：核验操作记录（`trail.check`）
         */
        get: operations["read-trail-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 操作记录每日校验值
         * @description Heads of the trail's chain, day by day.
         *
         *     所需职权：核验操作记录（`trail.check`）
         */
        get: operations["list-trail-heads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail/heads/{head}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核对印出的校验值
         * @description Look a printed head up in the chain.
         *
         *     所需职权：维护本人账号（`account.own`）
         */
        get: operations["find-trail-head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按名称、拼音、代码查找单位
         * @description Find units by name, pinyin or code.
         *
         *     所需职权：查看单位（`unit.read`）
         */
        get: operations["search-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出下级单位
         * @description List the units below a unit.
         *
         *     所需职权：查看单位（`unit.read`）
         */
        get: operations["list-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出单位表（CSV）
         * @description Export units as CSV.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        get: operations["export-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出单位表（Excel）
         * @description Export units as a workbook.
         *
         *     所需职权：维护单位（`unit.write`）
         */
        get: operations["export-units-book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看单位及其沿革
         * @description See a unit and its past.
         *
         *     所需职权：查看单位（`unit.read`）
         */
        get: operations["read-unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始上传（可断点续传）
         * @description Begin a resumable upload (tus 1.0).
         *
         *     Upload-Metadata 写明行动、影像编号和设备算出的 SHA-256；只有本人看得到这次上传。答复的 Location 是续传的地址。
         */
        post: operations["post-uploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 放弃上传
         * @description Give the upload up.
         */
        delete: operations["delete-uploads-upload"];
        options?: never;
        /**
         * 已经收到多少
         * @description How much of it has arrived.
         */
        head: operations["head-uploads-upload"];
        /**
         * 接着上传
         * @description Go on uploading.
         */
        patch: operations["patch-uploads-upload"];
        trace?: never;
    };
    "/api/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验督查任务单的二维码
         * @description Check the code of an inspection order.
         *
         *     不用登录。浏览器打开是页面，程序得到 JSON。
         */
        get: operations["get-verify-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem details: 出错说明 */
        Problem: {
            /**
             * Format: uri-reference
             * @description Of the catalogue: /api/failures#code
             */
            type: string;
            /** @description 按 Accept-Language，默认中文 */
            title: string;
            status: number;
            detail: string;
            /** @description 不随语言变化 */
            code: string;
            /** @description 接下来怎么办 */
            next: string;
            /** @description 文字里各个具体值 */
            details: Record<string, never>;
            /** @description body_wrong：每一处的位置、内容和应有的样子 */
            errors?: {
                at: string;
                found: string;
                expected: string;
            }[];
        };
    };
    responses: {
        /** @description `account_closed` 这个账号已经停用 */
        account_closed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `account_not_found` 这些账号没有找到：{accounts} */
        account_not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `account_own` 不能对自己的账号这样做 */
        account_own: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assessment_own_work` 计算、呈签的人不能审定、签发自己经手的结果 */
        assessment_own_work: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assessment_replaced` 这期结果已由更正的一版取代 */
        assessment_replaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move} */
        assessment_state_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assessment_there_already` {period}的考评结果已经有了（{state}） */
        assessment_there_already: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assessment_unknown` 没有考评“{found}”，有：{known} */
        assessment_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body_wrong` 有 {count} 处不对，什么也没有写入 */
        body_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `busy` 系统正忙 */
        busy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `campaign_outside_parent` 单位“{root}”不在上级行动的范围“{parent}”之内 */
        campaign_outside_parent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `check_over` 核对反馈已在 {until} 截止 */
        check_over: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `check_still_open` 还有 {count} 份核对单没有反馈，{until} 截止 */
        check_still_open: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上 */
        clock_ahead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `command_id_taken` 这个编号已经用于另一项内容 */
        command_id_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `commitment_late` 时段 {period} 已经开始，不能再减少承诺 */
        commitment_late: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `correction_under_way` 这期结果已有更正在办 */
        correction_under_way: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `covert_for_office` 暗访计划只由行动办公室编制 */
        covert_for_office: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `covert_needs_round` 暗访组的记录要属于一个暗访计划，才能在发布前封存 */
        covert_needs_round: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `covert_without_team` 暗访计划要写明由哪个组去：只有该组的人看得到它 */
        covert_without_team: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cursor_wrong` 翻页标记读不懂，或属于另一种排序 */
        cursor_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dispatch_answer_missing` 还有 {count} 个问题没有申请验收 */
        dispatch_answer_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dispatch_due_later` 转办期限 {found} 晚于原件期限 {due} */
        dispatch_due_later: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dispatch_receiver_wrong` {receiver} 管不到所选的全部问题 */
        dispatch_receiver_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dispatch_signed_already` {at} 已经签收 */
        dispatch_signed_already: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_fields_wrong` 公文的内容不完整：{reason} */
        document_fields_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_file_awaited` 文件还没有制好 */
        document_file_awaited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_file_failed` 文件没有制成：{reason} */
        document_file_failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_form_missing` 这份公文没有 {form} 格式 */
        document_form_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_outdated` “{title}”拟稿以后，所依据的结果有变动 */
        document_outdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_own_draft` 拟稿人不能审核、签发自己拟的公文 */
        document_own_draft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_powers` {issuer}不能向{addressee}制发{kind}：{reason} */
        document_powers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_record_unfit` 这条记录不能制成{kind}：{reason} */
        document_record_unfit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_sealed` 所依据的暗访还没有解封，公文不编号、不印发 */
        document_sealed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_slip_incomplete` 发文处理笺上还缺：{missing} */
        document_slip_incomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_state_wrong` 公文“{title}”{state}，不能这样办 */
        document_state_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_under_review` “{title}”的发文处理笺上已经有审核意见，不能收回 */
        document_under_review: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_without_addressee` 没有主送单位 */
        document_without_addressee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document_word_unused` {kind}用不到：{words} */
        document_word_unused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `double_of_other_place` 复评要由另一个组对同一地点、按同一标准打分 */
        double_of_other_place: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_done` 已经抽取过了 */
        draw_done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_frame_empty` 抽样框里没有单位 */
        draw_frame_empty: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_of_problems` 这次抽取抽的是问题，不是单位 */
        draw_of_problems: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_refused` 不能抽取：{found} */
        draw_refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_rule_changed` 抽取已经公布，{what}不能更换 */
        draw_rule_changed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_scope_missing` 督查计划“{title}”的范围不是抽取，也没有写明办法里的抽取 */
        draw_scope_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_unknown` 没有抽取“{found}”，有：{known} */
        draw_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `draw_without_seed` 还没有种子：公布时写明的来源是“{source}” */
        draw_without_seed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `evidence_awaited` 文件还没有传上来 */
        evidence_awaited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `evidence_empty` 文件是空的 */
        evidence_empty: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `evidence_other_file` 这份影像资料已经有另一个文件 */
        evidence_other_file: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `evidence_withdrawn` 这份影像资料已经撤回 */
        evidence_withdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `evidence_without_copies` 没有可看的缩小图：还在生成，或不是照片，或照片损坏 */
        evidence_without_copies: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `explanation_busy` 正在准备这期结果的明细，请稍候 */
        explanation_busy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `fact_entered` 同一条数据（{key}）已经录入 */
        fact_entered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `fact_kind_from_work` “{found}”由工作记录产生，不另行录入 */
        fact_kind_from_work: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `fact_kind_unknown` 没有“{found}”这种数据，有：{known} */
        fact_kind_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `fact_not_counted` 事实 {fact} 没有计入这期结果，或不属于该单位 */
        fact_not_counted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `grant_apart` “{role}”和“{held}”不能由同一个账号同时承担 */
        grant_apart: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `grant_last_day_missing` “{role}”是临时的，须写明最后一天 */
        grant_last_day_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `grant_over` 这项授权已经收回 */
        grant_over: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `grant_reach_wrong` “{role}”的范围不对，应为：{expected} */
        grant_reach_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `held_settled` 这项操作已经办结 */
        held_settled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `id_taken` 编号 {id} 已经有了 */
        id_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `inspection_not_provisional` 这次检查的得分{state}，不能再改 */
        inspection_not_provisional: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `inspection_withdrawn` 这次检查已经撤回 */
        inspection_withdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `inspection_without_score` 还有细项没有打分，不能确认 */
        inspection_without_score: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `kind_missing` 没有写明是哪种检查 */
        kind_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `measure_awaits_finding` 这条处理建议要先认定情形 */
        measure_awaits_finding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `measure_choice_wrong` 办法给的选择是 {choices} */
        measure_choice_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `measure_state_wrong` 这条处理建议“{state}”，不能{move} */
        measure_state_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `measure_without_finding` 这条处理建议没有要认定的情形 */
        measure_without_finding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_allowed` 您的职责中没有“{verb}” */
        not_allowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found` 没有找到，或不在您的范围内 */
        not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_json` 请求内容不是可以读的 JSON：{found} */
        not_json: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_signed_in` 没有登录，或登录已经失效 */
        not_signed_in: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_team_head` 得分由该组的负责人或行动办公室确认、撤回 */
        not_team_head: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `nothing_to_erase` 操作记录中没有这一对象尚未删除的个人信息 */
        nothing_to_erase: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `objection_decided` 这条异议已经处理 */
        objection_decided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `objections_undecided` 还有 {count} 条异议没有处理 */
        objections_undecided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `organ_code_taken` 代字“{organ_code}”已经由“{organ}”使用 */
        organ_code_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `organ_has_numbers` “{organ}”已经按代字“{code}”编过号，名称和代字不能再改 */
        organ_has_numbers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `organ_not_yours` 您不代表这个发文机关办文 */
        organ_not_yours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `period_not_over` {period}到{last}才结束 */
        period_not_over: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `period_unknown` 没有时段“{found}”，有：{known} */
        period_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `policy_from_past` 办法只能从今天（{today}）或以后的日子起更换，不能从 {first_day} 起：已经过去的时段照当时的办法计算 */
        policy_from_past: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `policy_not_in_force` {day} 这一天没有有效的考评办法 */
        policy_not_in_force: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `policy_reads_other` 这份办法要读另一份办法（{other}）的结果，本行动里没有 */
        policy_reads_other: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `problem_not_yours` “{event}”不由您这一方办理 */
        problem_not_yours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `problem_overtaken` 您看到的情况已经变化 */
        problem_overtaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入 */
        problems_refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `receipt_given` {name}已于 {at} 签收 */
        receipt_given: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `receipt_not_yours` 您不是收文单位，不能替“{name}”在系统里签收 */
        receipt_not_yours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `recheck_due_passed` 复查期限 {due} 早于今天 {today} */
        recheck_due_passed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_days_wrong` 最后一天（{last_day}）早于第一天（{first_day}） */
        responsibility_days_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_file_same` 与第 {number} 版完全相同，不必再备案 */
        responsibility_file_same: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_held` “{holder}”在这些日子里已经承担这个单位的这项责任 */
        responsibility_held: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_kind_unknown` 没有“{kind}”这种责任，应为：{expected} */
        responsibility_kind_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_none` {day} 这一天没有可备案的责任 */
        responsibility_none: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_one_holder` “{kind}”同一时间只由一人承担，这些日子里已有“{holder}” */
        responsibility_one_holder: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_over` 这项责任已于 {last_day} 结束，过去的记录不改 */
        responsibility_over: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `responsibility_unit_wrong` 办法没有给“{unit}”这类单位（{unit_kind}）规定“{kind}” */
        responsibility_unit_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `revision_missing` 没有说明是在哪一版上修改（If-Match） */
        revision_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `revision_outdated` 您看到的是第 {seen} 版，现在已是第 {found} 版 */
        revision_outdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_has_draw` 已经公布了抽取，计划的范围不能再改 */
        round_has_draw: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_has_inspections` 已经录入 {count} 次检查，不能取消 */
        round_has_inspections: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_not_open` 督查计划“{title}”{why}，不能记入 */
        round_not_open: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_not_sealed` 督查计划“{title}”没有封存，或已经解封 */
        round_not_sealed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_own_plan` 编制计划的人不能批准它 */
        round_own_plan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_state_wrong` 督查计划“{title}”{state}，不能这样做 */
        round_state_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `round_without_units` 督查计划“{title}”还没有要查的单位，也没有写明抽取 */
        round_without_units: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `scope_empty` 按所写的范围没有一个单位要查 */
        scope_empty: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `server_failed` 系统出错，记录编号 {trace} */
        server_failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `sheet_answered` 这份核对单已经反馈 */
        sheet_answered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `sign_in_locked` 多次没有登录成功，已锁定到 {until} */
        sign_in_locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试 */
        sign_in_paused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `sign_in_refused` 账号或密码不对，或账号已停用 */
        sign_in_refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `standard_or_score` 按评分标准逐项录入，或直接给出得分和满分，写且只写一种 */
        standard_or_score: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `standard_unknown` {day} 的办法里没有评分标准“{standard}”，有：{known} */
        standard_unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `task_double_alone` 单位 {unit} 还没有第一个组的任务，或已由同一个组承担，不能复评 */
        task_double_alone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `task_has_inspection` 有 {count} 项任务已经录入检查，不能收回 */
        task_has_inspection: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `team_not_yours` 这不是您所在的组，或该组不在这个督查计划内 */
        team_not_yours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `team_unclear` 您在几个组里，没有说明是哪个组的检查 */
        team_unclear: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `teams_not_found` 这个行动里没有这些组：{teams} */
        teams_not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_large` 请求太大，最多 {most} */
        too_large: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `trail_by_account` 按账号查操作记录只限审计 */
        trail_by_account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_begins_then` “{unit}”{day} 才设立，不能在同一天撤销 */
        unit_begins_then: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改 */
        unit_changed_later: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_children_left` “{unit}”下面还有 {count} 个单位没有去处：{children} */
        unit_children_left: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}” */
        unit_code_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_code_wrong` 区划代码“{found}”不对：{why} */
        unit_code_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_cycle` “{parent}”在“{unit}”之下，不能作它的上级 */
        unit_cycle: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记 */
        unit_day_ahead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下 */
        unit_kind_misplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_missing` 没有单位 {unit} */
        unit_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_named_twice` “{unit}”写了两次 */
        unit_named_twice: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_not_below` 那天“{child}”不在“{unit}”之下 */
        unit_not_below: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_not_in_round` 督查计划“{title}”没有这个单位 */
        unit_not_in_round: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销 */
        unit_not_on_day: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_parent_needed` “{unit}”的上级没有写明，又无法从被并单位推出（它们的上级不同） */
        unit_parent_needed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_relation_taken` “{child}”在这些日子里已经属于“{parent}” */
        unit_relation_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_successor_missing` “{unit}”还有 {count} 个未销号问题，撤销须写明由谁承接 */
        unit_successor_missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_successor_wrong` “{successor}”不能承接“{unit}”：就是它本身、在它之下，或那天并不存在 */
        unit_successor_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_too_few` 合并、拆分至少涉及 {least} 个单位，现有 {found} 个 */
        unit_too_few: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_unchanged` “{unit}”没有任何变化 */
        unit_unchanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unit_unrelated` “{child}”在 {day} 不属于“{parent}” */
        unit_unrelated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `units_not_found` 这些单位没有找到，或不在您的范围内：{units} */
        units_not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `view_name_taken` 这一页已有名为“{name}”的视图 */
        view_name_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `views_full` 每个账号最多保存 {most} 个视图 */
        views_full: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `visit_not_held` “{holder}”{day} 没有承担“{unit}”的“{kind}” */
        visit_not_held: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `weeks_wrong` 没有从 {from} 到 {to} 这样的周，或超过一年 */
        weeks_wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `what_if_changes_nothing` 试算要写明换哪份办法，或改哪项待定事项 */
        what_if_changes_nothing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 行动 */
        campaign: string;
        /** @description 手上那一版的 ETag */
        ifNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description 第几版，句点后是全部内容的摘要；修改时放进 If-Match */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "read-own-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取本人账号 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        account: string;
                        name: string;
                        post: string;
                        /** @enum {string} */
                        language: "zh" | "en";
                        disabled: boolean;
                        revision: number;
                        telephone: string | null;
                        other: string | null;
                        grants: {
                            /** Format: uuid */
                            grant: string;
                            /** @enum {string} */
                            role: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                            campaign: string | null;
                            /** @enum {string} */
                            reach: "unit" | "pool" | "team" | "responsibilities" | "none";
                            unit: string | null;
                            pool: string | null;
                            team: string | null;
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            revoked_at: string | null;
                        }[];
                        verbs: ("unit.read" | "unit.write" | "campaign.read" | "campaign.write" | "account.read" | "account.write" | "account.own" | "contact.read" | "team.read" | "team.write" | "team.watch" | "responsibility.read" | "responsibility.write" | "duty.read" | "duty.record" | "round.read" | "round.plan" | "round.approve" | "round.release" | "commitment.make" | "inspection.read" | "inspection.enter" | "inspection.confirm" | "problem.read" | "problem.find" | "problem.report" | "problem.dispatch" | "problem.receive" | "problem.rectify" | "problem.accept" | "problem.close" | "problem.decide" | "problem.link" | "problem.recheck" | "evidence.read" | "evidence.add" | "document.read" | "document.draft" | "document.sign" | "document.issue" | "document.receive" | "fact.enter" | "fact.read" | "assessment.read" | "assessment.compute" | "assessment.check" | "assessment.review" | "assessment.sign" | "assessment.issue" | "measure.read" | "measure.find" | "measure.decide" | "burden.read" | "complaint.make" | "complaint.answer" | "trail.read" | "trail.check" | "personal.erase" | "security.read" | "system.keep")[];
                        /** Format: date-time */
                        as_of: string;
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-accounts": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                role?: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                state?: "open" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            /** Format: uuid */
                            account: string;
                            name: string;
                            post: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            disabled: boolean;
                            revision: number;
                            roles: ("campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin")[];
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取账号 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        account: string;
                        name: string;
                        post: string;
                        /** @enum {string} */
                        language: "zh" | "en";
                        disabled: boolean;
                        revision: number;
                        has_contact: boolean;
                        grants: {
                            /** Format: uuid */
                            grant: string;
                            /** @enum {string} */
                            role: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                            campaign: string | null;
                            /** @enum {string} */
                            reach: "unit" | "pool" | "team" | "responsibilities" | "none";
                            unit: string | null;
                            pool: string | null;
                            team: string | null;
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            revoked_at: string | null;
                        }[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-accounts-account-initial-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 给账号设初始密码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-provider-links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看账号关联的统一身份 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: {
                            provider: string;
                            subject: string;
                            /** Format: date-time */
                            made_at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-boundaries": {
        parameters: {
            query: {
                below: string;
                detail?: "screen" | "full";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级单位的边界（GeoJSON） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        type: "FeatureCollection";
                        bbox?: number[];
                        features: {
                            /** @constant */
                            type: "Feature";
                            id: string;
                            properties: {
                                unit: string;
                                name: string;
                                kind: string;
                            };
                            geometry: {
                                /** @constant */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出本人参与的行动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: {
                            /** Format: uuid */
                            campaign: string;
                            title: string;
                            root: string;
                            root_name: string;
                            parent: string | null;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            day_number: number | null;
                            roles: string[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-campaign": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取行动 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        campaign: string;
                        title: string;
                        root: string;
                        root_name: string;
                        parent: string | null;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        day_number: number | null;
                        revision: number;
                        policies: {
                            digest: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            decisions: {
                                [key: string]: {
                                    value: string;
                                    set_by: string;
                                };
                            };
                        }[];
                        roles: ("campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin")[];
                        verbs: ("unit.read" | "unit.write" | "campaign.read" | "campaign.write" | "account.read" | "account.write" | "account.own" | "contact.read" | "team.read" | "team.write" | "team.watch" | "responsibility.read" | "responsibility.write" | "duty.read" | "duty.record" | "round.read" | "round.plan" | "round.approve" | "round.release" | "commitment.make" | "inspection.read" | "inspection.enter" | "inspection.confirm" | "problem.read" | "problem.find" | "problem.report" | "problem.dispatch" | "problem.receive" | "problem.rectify" | "problem.accept" | "problem.close" | "problem.decide" | "problem.link" | "problem.recheck" | "evidence.read" | "evidence.add" | "document.read" | "document.draft" | "document.sign" | "document.issue" | "document.receive" | "fact.enter" | "fact.read" | "assessment.read" | "assessment.compute" | "assessment.check" | "assessment.review" | "assessment.sign" | "assessment.issue" | "measure.read" | "measure.find" | "measure.decide" | "burden.read" | "complaint.make" | "complaint.answer" | "trail.read" | "trail.check" | "personal.erase" | "security.read" | "system.keep")[];
                        home: {
                            unit: string;
                            name: string;
                            kind: string;
                            /** @enum {string} */
                            role: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                        }[];
                        /** Format: date-time */
                        as_of: string;
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-assessment-periods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出考评时段 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        periods: {
                            cadence: string;
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            complete: boolean;
                            scores: {
                                score_of: string;
                                label: string;
                            }[];
                            editions: {
                                /** Format: uuid */
                                assessment: string;
                                revision: number;
                                cadence: string;
                                period: string;
                                title: string;
                                /** Format: date */
                                first_day: string;
                                /** Format: date */
                                last_day: string;
                                edition: number;
                                corrects: string | null;
                                superseded_by: string | null;
                                /** @enum {string} */
                                state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                                number: string | null;
                                issued_at: string | null;
                                check_until: string | null;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-assessments": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                period?: string;
                corrects?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出各期考评结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessments: {
                            /** Format: uuid */
                            assessment: string;
                            revision: number;
                            cadence: string;
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            edition: number;
                            corrects: string | null;
                            superseded_by: string | null;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            number: string | null;
                            issued_at: string | null;
                            check_until: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-assessment": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取一期考评结果 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assessment: string;
                        revision: number;
                        cadence: string;
                        period: string;
                        title: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        edition: number;
                        corrects: string | null;
                        superseded_by: string | null;
                        /** @enum {string} */
                        state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                        number: string | null;
                        issued_at: string | null;
                        check_until: string | null;
                        correction_reason: string | null;
                        policy_in_force: {
                            policy: string;
                            digest: string;
                            version: string;
                            decisions: {
                                [key: string]: {
                                    value: string;
                                    set_by: string;
                                };
                            };
                        };
                        computation: number;
                        freeze: {
                            /** Format: date-time */
                            frozen_at: string;
                            facts: number;
                            facts_digest: string;
                            engine: string;
                        } | null;
                        result_digest: string | null;
                        refusal: {
                            zh: string;
                            en: string;
                        } | null;
                        scores: {
                            score_of: string;
                            label: string;
                            full: string;
                            pools: {
                                pool: string;
                                label: string;
                                size: number;
                            }[];
                        }[];
                        notices: {
                            code: string;
                            zh: string;
                            en: string;
                        }[];
                        sheets: {
                            sheet: string;
                            unit_name: string;
                            /** Format: date-time */
                            sent_at: string;
                            answered_at: string | null;
                            agrees: boolean | null;
                            note: string | null;
                            objections: number;
                            objections_open: number;
                            received_at: string | null;
                        }[];
                        steps: {
                            move: string;
                            label: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            from: string;
                            to: string;
                            note: string | null;
                        }[];
                        verifications: {
                            /** Format: uuid */
                            verification: string;
                            /** Format: date-time */
                            asked_at: string;
                            done_at: string | null;
                            holds: boolean | null;
                        }[];
                        moves: {
                            move: string;
                            label: string;
                        }[];
                        /** Format: date */
                        as_of_day: string;
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-assessment-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出更正前后的差异和试算 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        against: string | null;
                        comparison: {
                            counts: {
                                units: number;
                                scores: number;
                                ranks: number;
                                grades: number;
                                lists: number;
                                measures: number;
                                awards: number;
                            };
                            changes: {
                                unit: string;
                                unit_name: string;
                                lines: {
                                    what: string;
                                    label: string;
                                    before: string | null;
                                    after: string | null;
                                }[];
                            }[];
                            more: number;
                        } | null;
                        what_ifs: {
                            /** Format: uuid */
                            what_if: string;
                            /** @constant */
                            note: "试算，不是考评结果";
                            digest: string;
                            decisions: {
                                [key: string]: {
                                    value: string;
                                    set_by: string;
                                };
                            };
                            reason: string;
                            asked_by: string | null;
                            /** Format: date-time */
                            asked_at: string;
                            /** @enum {string} */
                            state: "asked" | "done" | "failed";
                            refusal: {
                                zh: string;
                                en: string;
                            } | null;
                            comparison: {
                                counts: {
                                    units: number;
                                    scores: number;
                                    ranks: number;
                                    grades: number;
                                    lists: number;
                                    measures: number;
                                    awards: number;
                                };
                                changes: {
                                    unit: string;
                                    unit_name: string;
                                    lines: {
                                        what: string;
                                        label: string;
                                        before: string | null;
                                        after: string | null;
                                    }[];
                                }[];
                                more: number;
                            } | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "explain-assessment-result": {
        parameters: {
            query?: {
                score_of?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 解释一个单位的得分 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explanation: {
                            kind: string;
                            id: string;
                            label: string;
                            value: string | null;
                            exact?: string;
                            full?: string;
                            clause: string[];
                            how?: string;
                            absent?: {
                                kind: string;
                                action?: string;
                            };
                            more?: number;
                            record?: {
                                noun: string;
                                /** Format: uuid */
                                id: string;
                                items: {
                                    item: string;
                                    object: string | null;
                                    count: string | null;
                                    score: string | null;
                                }[];
                                photos: string[];
                                changed_since: boolean;
                            } | null;
                            children: unknown[];
                        };
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            /**
             * @description `explanation_busy` 正在准备这期结果的明细，请稍候
             *
             *     `busy` 系统正忙
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-late-facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出冻结以后才到的事实 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facts: {
                            kind: string;
                            id: string;
                            unit: string | null;
                            unit_name: string | null;
                            day: string | null;
                            why: string;
                            at: string | null;
                        }[];
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-assessment-lists": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出各榜名单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: {
                            list: string;
                            label: string;
                            /** @enum {string} */
                            kind: "red" | "black" | "other";
                            clause: string[];
                            size: number;
                            members: {
                                unit: string;
                                unit_name: string;
                                pool: string | null;
                                place: number | null;
                                tied_at_edge: boolean;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-measures": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出处理建议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            measure: string;
                            key: string;
                            revision: number;
                            rule: string;
                            rule_label: string;
                            label: string;
                            severity: number | null;
                            step: number;
                            count: number;
                            unit: string;
                            unit_name: string;
                            on: {
                                kind: string;
                                id: string;
                                label: string;
                            }[];
                            by: string | null;
                            with: string[];
                            document: string | null;
                            due: string | null;
                            or: string[];
                            clause: string[];
                            because: {
                                period: string;
                                text: string;
                                clause: string[];
                                facts?: string[];
                            }[];
                            /** @enum {string} */
                            state: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                            needs_finding: string | null;
                            finding_reason: string | null;
                            found_by: string | null;
                            found_at: string | null;
                            chosen: string | null;
                            decision_reason: string | null;
                            decided_by: string | null;
                            decided_at: string | null;
                            carried_out_on: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-objections": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出核对异议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        objections: {
                            /** Format: uuid */
                            objection: string;
                            sheet: string;
                            unit: string;
                            unit_name: string;
                            score_of: string | null;
                            part: string | null;
                            fact: string | null;
                            reason: string;
                            raised_by: string | null;
                            /** Format: date-time */
                            raised_at: string;
                            /** @enum {string} */
                            state: "open" | "upheld" | "rejected";
                            decision_reason: string | null;
                            decided_by: string | null;
                            decided_at: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-rank-intervals": {
        parameters: {
            query?: {
                score_of?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 名次区间 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        score_of: string | null;
                        intervals: {
                            unit: string;
                            from: number;
                            to: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            /**
             * @description `explanation_busy` 正在准备这期结果的明细，请稍候
             *
             *     `busy` 系统正忙
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-assessment-results": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                score_of?: string;
                pool?: string;
                below?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出考评得分和排名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            score_of: string;
                            unit: string;
                            unit_name: string;
                            score: string | null;
                            printed: string | null;
                            absent: string | null;
                            grade: string | null;
                            grade_label: string | null;
                            ranks: {
                                name: string;
                                pool: string;
                                pool_label: string;
                                rank: number;
                                from_end: number;
                                size: number;
                                tied: boolean;
                            }[];
                            parts: {
                                part: string;
                                label: string;
                                full: string | null;
                                value: string | null;
                                absent: string | null;
                                clause: string[];
                            }[];
                            lists: string[];
                            adjustment: {
                                change: string;
                                adjusted: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-check-sheet": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
                sheet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取核对单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessment: {
                            /** Format: uuid */
                            assessment: string;
                            revision: number;
                            cadence: string;
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            edition: number;
                            corrects: string | null;
                            superseded_by: string | null;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            number: string | null;
                            issued_at: string | null;
                            check_until: string | null;
                        };
                        sheet: {
                            sheet: string;
                            unit_name: string;
                            /** Format: date-time */
                            sent_at: string;
                            answered_at: string | null;
                            agrees: boolean | null;
                            note: string | null;
                            objections: number;
                            objections_open: number;
                            received_at: string | null;
                        };
                        results: {
                            score_of: string;
                            unit: string;
                            unit_name: string;
                            score: string | null;
                            printed: string | null;
                            absent: string | null;
                            grade: string | null;
                            grade_label: string | null;
                            ranks: {
                                name: string;
                                pool: string;
                                pool_label: string;
                                rank: number;
                                from_end: number;
                                size: number;
                                tied: boolean;
                            }[];
                            parts: {
                                part: string;
                                label: string;
                                full: string | null;
                                value: string | null;
                                absent: string | null;
                                clause: string[];
                            }[];
                            lists: string[];
                            adjustment: {
                                change: string;
                                adjusted: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        next: string | null;
                        objections: {
                            /** Format: uuid */
                            objection: string;
                            sheet: string;
                            unit: string;
                            unit_name: string;
                            score_of: string | null;
                            part: string | null;
                            fact: string | null;
                            reason: string;
                            raised_by: string | null;
                            /** Format: date-time */
                            raised_at: string;
                            /** @enum {string} */
                            state: "open" | "upheld" | "rejected";
                            decision_reason: string | null;
                            decided_by: string | null;
                            decided_at: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                assessment: string;
                sheet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出核对单（Excel） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-form-burden": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每张表要填多少 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        forms: {
                            command: string;
                            label: string;
                            roles: string[];
                            asked: number;
                            optional: number;
                            known: number;
                            minutes: number;
                            fields: {
                                name: string;
                                /** @enum {string} */
                                filling: "known" | "chosen" | "typed";
                                optional: boolean;
                                longest: number | null;
                            }[];
                        }[];
                        policy: {
                            source: string;
                            label: string;
                            kinds: string[];
                            /** @enum {string} */
                            what: "visits" | "forms" | "fields" | "prefilled" | "photos";
                            per_month: string | null;
                            reckoned: string;
                            clause: string[];
                        }[];
                        findings: {
                            /** @enum {string} */
                            level: "error" | "notice";
                            path: string;
                            message: string;
                        }[];
                        basis: string;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-unit-burden": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                of?: "unit" | "below";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个单位的负担 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        unit_name: string;
                        weeks: {
                            week: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            visits: number;
                            dispatches: number;
                            problems: number;
                            answers: number;
                            reports: number;
                            photos: number;
                            fields_asked: number;
                            fields_known: number;
                            minutes: number;
                            reports_due: {
                                report: string;
                                label: string;
                                due: string;
                                fields: number | null;
                                prefilled: number;
                            }[];
                        }[];
                        basis: string;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `weeks_wrong` 没有从 {from} 到 {to} 这样的周，或超过一年
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-week-burden": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                week: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一周里各单位的负担 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        week: string;
                        title: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        unit: string;
                        units: {
                            visits: number;
                            dispatches: number;
                            problems: number;
                            answers: number;
                            reports: number;
                            photos: number;
                            fields_asked: number;
                            fields_known: number;
                            minutes: number;
                            unit: string;
                            unit_name: string;
                        }[];
                        next: string | null;
                        basis: string;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `weeks_wrong` 没有从 {from} 到 {to} 这样的周，或超过一年
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-calendar": {
        parameters: {
            query: {
                first_day: string;
                last_day: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 督查日历：一周内碰到几个组的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetings: {
                            unit: string;
                            unit_name: string;
                            weeks: string[];
                            visits: {
                                /** Format: uuid */
                                round: string;
                                title: string;
                                team: string | null;
                                team_name: string | null;
                                /** Format: date */
                                first_day: string;
                                /** Format: date */
                                last_day: string;
                            }[];
                            suggestion: {
                                /** @enum {string} */
                                kind: "merge" | "move" | "none";
                                first_day: string | null;
                                last_day: string | null;
                                round: string | null;
                                text: string;
                            };
                        }[];
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "accept-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        step: string;
                        opinion?: string;
                        stand_in_reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        evidence: string;
                        /** Format: uuid */
                        problem?: string;
                        /** Format: uuid */
                        inspection?: string;
                        unit?: string;
                        /** @enum {string} */
                        stage: "before" | "after" | "claim" | "other";
                        spot?: string;
                        sha256: string;
                        bytes: number;
                        /** Format: date-time */
                        taken_at?: string;
                        position?: {
                            longitude: number;
                            latitude: number;
                            /** @enum {string} */
                            datum: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
                            accuracy?: number;
                            /** @enum {string} */
                            source: "device" | "exif" | "map" | "import";
                            /** Format: date-time */
                            at?: string;
                        };
                        direction?: number;
                        /** Format: uuid */
                        retakes?: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            evidence: string;
                            /** @enum {string} */
                            state: "awaited" | "received" | "derived" | "unreadable" | "withdrawn";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `evidence_other_file` 这份影像资料已经有另一个文件
             *
             *     `evidence_withdrawn` 这份影像资料已经撤回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "adjust-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        adjustment: string;
                        /** Format: uuid */
                        assessment: string;
                        score_of: string;
                        unit: string;
                        change: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            adjustment: string;
                            computed: string;
                            adjusted: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `assessment_own_work` 计算、呈签的人不能审定、签发自己经手的结果
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "answer-campaign-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        complaint: string;
                        answer: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            complaint: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "answer-check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        sheet: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            sheet: string;
                            agrees: boolean;
                            objections: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `check_over` 核对反馈已在 {until} 截止
             *
             *     `sheet_answered` 这份核对单已经反馈
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "answer-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        step: string;
                        /** Format: uuid */
                        dispatch: string;
                        text: string;
                        /**
                         * @default system
                         * @enum {string}
                         */
                        medium?: "system" | "link" | "telephone" | "paper";
                        leader_post: string;
                        person_post: string;
                        problems: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            /** Format: uuid */
                            step: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `dispatch_answer_missing` 还有 {count} 个问题没有申请验收
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "approve-round": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        organ: string;
                        organ_code: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            /** @constant */
                            state: "approved";
                            plan_number: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `round_own_plan` 编制计划的人不能批准它
             *
             *     `organ_code_taken` 代字“{organ_code}”已经由“{organ}”使用
             *
             *     `round_without_units` 督查计划“{title}”还没有要查的单位，也没有写明抽取
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "assign-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        /** @default true */
                        by_territory?: boolean;
                        /** @default [] */
                        tasks?: {
                            unit: string;
                            /** Format: uuid */
                            team: string;
                        }[];
                        /** @default [] */
                        doubles?: {
                            unit: string;
                            /** Format: uuid */
                            team: string;
                        }[];
                        /** @default [] */
                        withdraw?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            assigned: {
                                /** Format: uuid */
                                task: string;
                                unit: string;
                                /** Format: uuid */
                                team: string;
                                double_of: string | null;
                            }[];
                            unassigned: string[];
                            withdrawn: number;
                            recusals: {
                                unit: string;
                                /** Format: uuid */
                                team: string;
                                /** Format: uuid */
                                member: string;
                                role_name: string;
                                home_unit: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `teams_not_found` 这个行动里没有这些组：{teams}
             *
             *     `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `task_double_alone` 单位 {unit} 还没有第一个组的任务，或已由同一个组承担，不能复评
             *
             *     `task_has_inspection` 有 {count} 项任务已经录入检查，不能收回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "cancel-round": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            /** @constant */
                            state: "cancelled";
                            not_held: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `round_has_inspections` 已经录入 {count} 次检查，不能取消
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "change-policy": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: date */
                        first_day: string;
                        policy?: string;
                        /** @default {} */
                        decisions?: {
                            [key: string]: {
                                value: string;
                                set_by?: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            campaign: string;
                            revision: number;
                            digest: string;
                            notices: {
                                line: number;
                                column: number;
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `policy_from_past` 办法只能从今天（{today}）或以后的日子起更换，不能从 {first_day} 起：已经过去的时段照当时的办法计算
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "change-round": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        title: string;
                        name?: string;
                        period?: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        standard?: string;
                        basis?: string;
                        /** @default [] */
                        teams?: string[];
                        scope: {
                            /** @constant */
                            kind: "all";
                            of: string[];
                            within?: string[];
                        } | {
                            /** @constant */
                            kind: "list";
                            units: string[];
                        } | {
                            /** @constant */
                            kind: "policy";
                            assessment: string;
                            period: string;
                        } | {
                            /** @constant */
                            kind: "sample";
                            draw?: string;
                            period?: string;
                            of?: string[];
                            within?: string[];
                            strata?: string;
                            /** @enum {string} */
                            per?: "all" | "stratum";
                            share?: string;
                            count?: number;
                            minimum?: number;
                            compulsory?: string[];
                            /** @enum {string} */
                            exhausted?: "rest_first" | "reset" | "refuse" | "with_replacement";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            /** @constant */
                            state: "planned";
                            sealed: boolean;
                            units: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `teams_not_found` 这个行动里没有这些组：{teams}
             *
             *     `standard_unknown` {day} 的办法里没有评分标准“{standard}”，有：{known}
             *
             *     `period_unknown` 没有时段“{found}”，有：{known}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `draw_unknown` 没有抽取“{found}”，有：{known}
             *
             *     `assessment_unknown` 没有考评“{found}”，有：{known}
             *
             *     `scope_empty` 按所写的范围没有一个单位要查
             *
             *     `covert_for_office` 暗访计划只由行动办公室编制
             *
             *     `covert_without_team` 暗访计划要写明由哪个组去：只有该组的人看得到它
             *
             *     `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `round_has_draw` 已经公布了抽取，计划的范围不能再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "change-team": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        team: string;
                        name?: string;
                        topic?: string | null;
                        lead_post?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            team: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "check-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        policy: string;
                        /** Format: date */
                        first_day: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            digest: string;
                            title: string | null;
                            errors: number;
                            findings: {
                                /** @enum {string} */
                                level: "error" | "notice";
                                line: number;
                                column: number;
                                path: string;
                                found: string;
                                message: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            more_findings: number;
                            decisions: {
                                id: string;
                                asks: string;
                                label: string;
                                set_by: string;
                            }[];
                            assessed_from: {
                                assessments: string[];
                                title: string;
                                /** Format: date */
                                first_day: string;
                                /** Format: date */
                                last_day: string;
                                periods: number;
                            }[];
                            is_same: boolean;
                            replaced: {
                                /** Format: date */
                                first_day: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "close-assessment-check": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `check_still_open` 还有 {count} 份核对单没有反馈，{until} 截止
             *
             *     `objections_undecided` 还有 {count} 条异议没有处理
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "close-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        opinion?: string;
                        stand_in_reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "compute-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        period: string;
                        cadence?: string;
                        then_send_for_check?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @constant */
                            state: "computing";
                            title: string;
                            policy: string;
                            digest: string;
                            version: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `period_unknown` 没有时段“{found}”，有：{known}
             *
             *     `period_not_over` {period}到{last}才结束
             *
             *     `policy_reads_other` 这份办法要读另一份办法（{other}）的结果，本行动里没有
             *
             *     `assessment_there_already` {period}的考评结果已经有了（{state}）
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "confirm-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        inspection: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            inspection: string;
                            revision: number;
                            /** @constant */
                            state: "final";
                            score: string;
                            full_mark: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `inspection_not_provisional` 这次检查的得分{state}，不能再改
             *
             *     `inspection_without_score` 还有细项没有打分，不能确认
             *
             *     `not_team_head` 得分由该组的负责人或行动办公室确认、撤回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "confirm-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        milestone: string;
                        stand_in_reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "correct-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        /** Format: uuid */
                        corrects: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            edition: number;
                            /** @constant */
                            state: "computing";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `correction_under_way` 这期结果已有更正在办
             *
             *     `assessment_replaced` 这期结果已由更正的一版取代
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "correct-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        inspection: string;
                        items?: {
                            item: string;
                            object?: string;
                            count?: string | number;
                            score?: string | number;
                            full?: string | number;
                            note?: string;
                        }[];
                        given?: {
                            score: string | number;
                            full_mark: string | number;
                        };
                        note?: string | null;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            inspection: string;
                            revision: number;
                            score: string | null;
                            full_mark: string | null;
                            lines: {
                                item: string;
                                label: string;
                                change: string | null;
                                how: string;
                                clause: string[];
                            }[];
                            ungraded: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `inspection_not_provisional` 这次检查的得分{state}，不能再改
             *
             *     `team_not_yours` 这不是您所在的组，或该组不在这个督查计划内
             *
             *     `standard_or_score` 按评分标准逐项录入，或直接给出得分和满分，写且只写一种
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "decide-measure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        key: string;
                        accept: boolean;
                        chosen?: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            key: string;
                            /** @enum {string} */
                            state: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `measure_state_wrong` 这条处理建议“{state}”，不能{move}
             *
             *     `measure_awaits_finding` 这条处理建议要先认定情形
             *
             *     `measure_choice_wrong` 办法给的选择是 {choices}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "decide-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        objection: string;
                        /** @enum {string} */
                        decision: "upheld" | "rejected";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            objection: string;
                            /** @enum {string} */
                            state: "upheld" | "rejected";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `objection_decided` 这条异议已经处理
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "decide-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        /** @enum {string} */
                        exit: "extension" | "deferral" | "reassignment";
                        approved: boolean;
                        approver: string;
                        reason: string;
                        due?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "discard-held": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        command: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            command: string;
                            /** @constant */
                            state: "discarded";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `held_settled` 这项操作已经办结
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "dispatch-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        dispatch: string;
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        receiver?: string;
                        due?: string;
                        demand?: string;
                        contact?: string;
                        /** Format: uuid */
                        inspection?: string;
                        channel?: string;
                        slip?: string;
                        refused_note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            receiver: string;
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `dispatch_receiver_wrong` {receiver} 管不到所选的全部问题
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "draft-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        /** @enum {string} */
                        kind: "dispatch-notice" | "dispatch-slip" | "dispatch-warning" | "dispatch-return" | "rectification-report" | "inspection-record" | "round-plan" | "close-out-request" | "extension-request" | "deferral-request" | "acceptance-opinion" | "village-archive" | "contrast-album" | "problem-ledger" | "wall-chart" | "ten-day-bulletin" | "monthly-bulletin" | "quarterly-bulletin" | "county-check" | "briefing" | "criticism-bulletin" | "praise-bulletin";
                        subject: string;
                        /** Format: uuid */
                        organ: string;
                        /** @default {} */
                        words?: {
                            grounds?: string;
                            /** Format: date */
                            feedback_by?: string;
                            feedback_items?: string[];
                            demand?: string;
                            limit?: string;
                            inspected?: string;
                            matter?: string;
                            /** Format: date */
                            deadline?: string;
                            overview?: string;
                            measures?: string;
                            responsible?: string;
                            signer?: string;
                            progress?: string;
                            interim?: string;
                            opinion?: string;
                            history?: string;
                            wanted?: string;
                            leader?: string;
                            /** @enum {string} */
                            display?: "all" | "first-and-last-three" | "no-scores";
                            explain?: boolean;
                            practices?: {
                                title: string;
                                text: string;
                            }[];
                            demands?: {
                                title: string;
                                text: string;
                            }[];
                        };
                        /** @default [] */
                        to?: {
                            /**
                             * @default main
                             * @enum {string}
                             */
                            role?: "main" | "copy" | "report";
                            unit: string;
                            /** @enum {string} */
                            body?: "party_committee" | "government" | "party_committee_office" | "government_office" | "leading_group" | "leading_group_office" | "department" | "finance" | "discipline" | "organization" | "team" | "village" | "third_party" | "leader" | "public";
                            name?: string;
                        }[];
                        /** Format: date */
                        receipts_by?: string;
                        /** @enum {string} */
                        urgency?: "特急" | "加急";
                        /**
                         * @default 依申请公开
                         * @enum {string}
                         */
                        publicity?: "主动公开" | "依申请公开" | "不予公开";
                        /** @default [] */
                        countersign?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                            title: string;
                            addressees: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `document_word_unused` {kind}用不到：{words}
             *
             *     `document_record_unfit` 这条记录不能制成{kind}：{reason}
             *
             *     `document_fields_wrong` 公文的内容不完整：{reason}
             *
             *     `document_without_addressee` 没有主送单位
             *
             *     `document_powers` {issuer}不能向{addressee}制发{kind}：{reason}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "draw-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        draw: string;
                        seed?: string;
                        /** Format: date */
                        due_on: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            draw: string;
                            drawn: {
                                place: number;
                                /** Format: uuid */
                                problem: string;
                            }[];
                            wanted: number;
                            drawn_digest: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `draw_without_seed` 还没有种子：公布时写明的来源是“{source}”
             *
             *     `draw_rule_changed` 抽取已经公布，{what}不能更换
             *
             *     `draw_done` 已经抽取过了
             *
             *     `draw_refused` 不能抽取：{found}
             *
             *     `recheck_due_passed` 复查期限 {due} 早于今天 {today}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "draw-units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        draw: string;
                        seed?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            draw: string;
                            revision: number;
                            drawn: {
                                place: number;
                                unit: string;
                            }[];
                            wanted: number;
                            drawn_digest: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `draw_without_seed` 还没有种子：公布时写明的来源是“{source}”
             *
             *     `draw_rule_changed` 抽取已经公布，{what}不能更换
             *
             *     `draw_done` 已经抽取过了
             *
             *     `draw_of_problems` 这次抽取抽的是问题，不是单位
             *
             *     `draw_refused` 不能抽取：{found}
             *
             *     `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "drop-view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        view: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            view: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "end-responsibility": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        responsibility: string;
                        /** Format: date */
                        last_day: string;
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `responsibility_over` 这项责任已于 {last_day} 结束，过去的记录不改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `responsibility_days_wrong` 最后一天（{last_day}）早于第一天（{first_day}）
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "enter-facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        kind: string;
                        source: string;
                        facts: {
                            /** Format: uuid */
                            fact: string;
                            unit: string;
                            /** Format: date */
                            day?: string;
                            cells: {
                                [key: string]: string;
                            };
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            kind: string;
                            facts: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `fact_kind_unknown` 没有“{found}”这种数据，有：{known}
             *
             *     `fact_kind_from_work` “{found}”由工作记录产生，不另行录入
             *
             *     `fact_entered` 同一条数据（{key}）已经录入
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "enter-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        inspection: string;
                        unit: string;
                        /** Format: uuid */
                        round?: string;
                        /** Format: uuid */
                        task?: string;
                        /** Format: uuid */
                        team?: string;
                        kind?: string;
                        /** Format: date */
                        day?: string;
                        standard?: string;
                        items?: {
                            item: string;
                            object?: string;
                            count?: string | number;
                            score?: string | number;
                            full?: string | number;
                            note?: string;
                        }[];
                        given?: {
                            score: string | number;
                            full_mark: string | number;
                        };
                        note?: string;
                        /** Format: uuid */
                        double_of?: string;
                        /** @default [] */
                        photos?: string[];
                        /** @default [] */
                        problems?: {
                            /** Format: uuid */
                            problem: string;
                            category?: string;
                            place_type?: string;
                            behaviour?: string;
                            zone?: string;
                            /** @enum {string} */
                            severity?: "ordinary" | "prominent" | "serious";
                            /** @enum {string} */
                            stock?: "stock" | "new";
                            prominent?: boolean;
                            description: string;
                            place?: string;
                            position?: {
                                longitude: number;
                                latitude: number;
                                /** @enum {string} */
                                datum: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
                                accuracy?: number;
                                /** @enum {string} */
                                source: "device" | "exif" | "map" | "import";
                                /** Format: date-time */
                                at?: string;
                            };
                            /** Format: date */
                            found_on?: string;
                            /** @default [] */
                            photos?: string[];
                            unit?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            inspection: string;
                            revision: number;
                            /** @constant */
                            state: "provisional";
                            kind: string;
                            /** Format: date */
                            day: string;
                            standard: string | null;
                            score: string | null;
                            full_mark: string | null;
                            lines: {
                                item: string;
                                label: string;
                                change: string | null;
                                how: string;
                                clause: string[];
                            }[];
                            ungraded: string[];
                            recusal: boolean;
                            photos_awaited: number;
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                serial: number | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `round_not_open` 督查计划“{title}”{why}，不能记入
             *
             *     `unit_not_in_round` 督查计划“{title}”没有这个单位
             *
             *     `team_not_yours` 这不是您所在的组，或该组不在这个督查计划内
             *
             *     `team_unclear` 您在几个组里，没有说明是哪个组的检查
             *
             *     `covert_needs_round` 暗访组的记录要属于一个暗访计划，才能在发布前封存
             *
             *     `kind_missing` 没有写明是哪种检查
             *
             *     `standard_unknown` {day} 的办法里没有评分标准“{standard}”，有：{known}
             *
             *     `standard_or_score` 按评分标准逐项录入，或直接给出得分和满分，写且只写一种
             *
             *     `double_of_other_place` 复评要由另一个组对同一地点、按同一标准打分
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "file-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        file: string;
                        unit: string;
                        title: string;
                        /** Format: date */
                        day?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            file: string;
                            number: number;
                            digest: string;
                            holdings: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `responsibility_file_same` 与第 {number} 版完全相同，不必再备案
             *
             *     `responsibility_none` {day} 这一天没有可备案的责任
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "find-measure-ground": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        finding: string;
                        /** Format: uuid */
                        assessment: string;
                        key: string;
                        holds: boolean;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            finding: string;
                            /** @enum {string} */
                            state: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `measure_state_wrong` 这条处理建议“{state}”，不能{move}
             *
             *     `measure_without_finding` 这条处理建议没有要认定的情形
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "find-problem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        problem: string;
                        unit: string;
                        /** @default inspection */
                        source?: string;
                        category?: string;
                        place_type?: string;
                        behaviour?: string;
                        zone?: string;
                        /** @enum {string} */
                        severity?: "ordinary" | "prominent" | "serious";
                        /** @enum {string} */
                        stock?: "stock" | "new";
                        prominent?: boolean;
                        description: string;
                        place?: string;
                        position?: {
                            longitude: number;
                            latitude: number;
                            /** @enum {string} */
                            datum: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
                            accuracy?: number;
                            /** @enum {string} */
                            source: "device" | "exif" | "map" | "import";
                            /** Format: date-time */
                            at?: string;
                        };
                        /** Format: date */
                        found_on?: string;
                        /** Format: uuid */
                        inspection?: string;
                        /** @default [] */
                        photos?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            problem: string;
                            serial: number | null;
                            /** @constant */
                            state: "found";
                            photos_awaited: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `covert_needs_round` 暗访组的记录要属于一个暗访计划，才能在发布前封存
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "fix-at-once": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        fixed_by: string;
                        /** Format: uuid */
                        fixer?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        opinion: string;
                        /** Format: uuid */
                        document: string;
                        /** @enum {string} */
                        step: "check" | "secrecy" | "countersign" | "review";
                        text: string;
                        post?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `document_own_draft` 拟稿人不能审核、签发自己拟的公文
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "hand-on-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        step: string;
                        /** Format: uuid */
                        dispatch: string;
                        text?: string;
                        /**
                         * @default system
                         * @enum {string}
                         */
                        medium?: "system" | "link" | "telephone" | "paper";
                        to: string;
                        problems: string[];
                        /** Format: date */
                        due_on?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            /** Format: uuid */
                            step: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `dispatch_receiver_wrong` {receiver} 管不到所选的全部问题
             *
             *     `dispatch_due_later` 转办期限 {found} 晚于原件期限 {due}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "import-check-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        sheet: string;
                        file: string;
                        /** Format: base64 */
                        content: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            objections: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `check_over` 核对反馈已在 {until} 截止
             *
             *     `sheet_answered` 这份核对单已经反馈
             *
             *     `fact_not_counted` 事实 {fact} 没有计入这期结果，或不属于该单位
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "import-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        file: string;
                        /** Format: base64 */
                        sheet: string;
                        office?: string;
                        /** @default false */
                        only_plan?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            added: number;
                            unchanged: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "issue-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                            number: string;
                            measures_withdrawn: number;
                            measures_flagged: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "issue-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                            number: string | null;
                            /** Format: date */
                            day: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `organ_not_yours` 您不代表这个发文机关办文
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `organ_code_taken` 代字“{organ_code}”已经由“{organ}”使用
             *
             *     `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `document_outdated` “{title}”拟稿以后，所依据的结果有变动
             *
             *     `document_record_unfit` 这条记录不能制成{kind}：{reason}
             *
             *     `document_sealed` 所依据的暗访还没有解封，公文不编号、不印发
             *
             *     `document_powers` {issuer}不能向{addressee}制发{kind}：{reason}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "link-lineage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        /** Format: uuid */
                        lineage: string;
                        because: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "make-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        period: string;
                        by: string;
                        units: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            period: string;
                            units: number;
                            added: number;
                            withdrawn: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `period_unknown` 没有时段“{found}”，有：{known}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `commitment_late` 时段 {period} 已经开始，不能再减少承诺
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "make-team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        team: string;
                        code: string;
                        /** @default  */
                        pool?: string | "";
                        name: string;
                        /** @enum {string} */
                        kind: "area" | "topic" | "covert" | "leader" | "supervision" | "third_party" | "other";
                        topic?: string;
                        lead_post?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            team: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "number-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        /** Format: uuid */
                        organ: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                            number: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `organ_not_yours` 您不代表这个发文机关办文
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `organ_code_taken` 代字“{organ_code}”已经由“{organ}”使用
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "plan-round": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        title: string;
                        kind: string;
                        name?: string;
                        period?: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        standard?: string;
                        basis?: string;
                        /** @default [] */
                        teams?: string[];
                        scope: {
                            /** @constant */
                            kind: "all";
                            of: string[];
                            within?: string[];
                        } | {
                            /** @constant */
                            kind: "list";
                            units: string[];
                        } | {
                            /** @constant */
                            kind: "policy";
                            assessment: string;
                            period: string;
                        } | {
                            /** @constant */
                            kind: "sample";
                            draw?: string;
                            period?: string;
                            of?: string[];
                            within?: string[];
                            strata?: string;
                            /** @enum {string} */
                            per?: "all" | "stratum";
                            share?: string;
                            count?: number;
                            minimum?: number;
                            compulsory?: string[];
                            /** @enum {string} */
                            exhausted?: "rest_first" | "reset" | "refuse" | "with_replacement";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            /** @constant */
                            state: "planned";
                            sealed: boolean;
                            units: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `teams_not_found` 这个行动里没有这些组：{teams}
             *
             *     `standard_unknown` {day} 的办法里没有评分标准“{standard}”，有：{known}
             *
             *     `period_unknown` 没有时段“{found}”，有：{known}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `draw_unknown` 没有抽取“{found}”，有：{known}
             *
             *     `assessment_unknown` 没有考评“{found}”，有：{known}
             *
             *     `scope_empty` 按所写的范围没有一个单位要查
             *
             *     `covert_for_office` 暗访计划只由行动办公室编制
             *
             *     `covert_without_team` 暗访计划要写明由哪个组去：只有该组的人看得到它
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "publish-recheck-seed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        draw: string;
                        title: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to: string;
                        unit?: string;
                        /** @default false */
                        all?: boolean;
                        share?: string;
                        count?: number;
                        strata?: string;
                        minimum?: number;
                        source: string;
                        seed?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            draw: string;
                            revision: number;
                            frame_size: number;
                            frame_digest: string;
                            already_seen: number;
                            frame_first: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `draw_frame_empty` 抽样框里没有单位
             *
             *     `draw_refused` 不能抽取：{found}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "publish-seed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        draw: string;
                        title: string;
                        /** Format: uuid */
                        round?: string;
                        rule?: string;
                        period?: string;
                        source: string;
                        seed?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            draw: string;
                            revision: number;
                            frame_size: number;
                            frame_digest: string;
                            compulsory: number;
                            already_seen: number;
                            frame_first: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `draw_unknown` 没有抽取“{found}”，有：{known}
             *
             *     `period_unknown` 没有时段“{found}”，有：{known}
             *
             *     `draw_scope_missing` 督查计划“{title}”的范围不是抽取，也没有写明办法里的抽取
             *
             *     `draw_frame_empty` 抽样框里没有单位
             *
             *     `draw_refused` 不能抽取：{found}
             *
             *     `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `round_has_draw` 已经公布了抽取，计划的范围不能再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "raise-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        objection: string;
                        unit: string;
                        score_of?: string;
                        part?: string;
                        fact?: string;
                        reason: string;
                        /** Format: uuid */
                        assessment: string;
                        sheet: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            objection: string;
                            /** @constant */
                            state: "open";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `check_over` 核对反馈已在 {until} 截止
             *
             *     `sheet_answered` 这份核对单已经反馈
             *
             *     `fact_not_counted` 事实 {fact} 没有计入这期结果，或不属于该单位
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "recall-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "recall-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `document_under_review` “{title}”的发文处理笺上已经有审核意见，不能收回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "receipt-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        sheet: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            sheet: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "receive-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        n: number;
                        /**
                         * @default system
                         * @enum {string}
                         */
                        medium?: "system" | "telephone" | "paper";
                        post?: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            n: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `receipt_given` {name}已于 {at} 签收
             *
             *     `receipt_not_yours` 您不是收文单位，不能替“{name}”在系统里签收
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "recompute-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "record-look-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        days: number;
                        /** @enum {string} */
                        result: "holds" | "rebound";
                        /** Format: uuid */
                        rebound?: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "record-measure-done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        key: string;
                        /** Format: date */
                        on: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            key: string;
                            /** @enum {string} */
                            state: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `measure_state_wrong` 这条处理建议“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "record-rebound": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        /** Format: uuid */
                        rebound: string;
                        /** @enum {string} */
                        severity?: "ordinary" | "prominent" | "serious";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "record-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        draw: string;
                        /** @enum {string} */
                        result: "holds" | "rebound";
                        /** Format: uuid */
                        rebound?: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "record-visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        visit: string;
                        unit: string;
                        holder: string;
                        kind: string;
                        /** Format: date */
                        day?: string;
                        /**
                         * @default 1
                         * @enum {string}
                         */
                        amount?: "1" | "0.5";
                        work: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            visit: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `visit_not_held` “{holder}”{day} 没有承担“{unit}”的“{kind}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "redraft-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        /** @default {} */
                        words?: {
                            grounds?: string;
                            /** Format: date */
                            feedback_by?: string;
                            feedback_items?: string[];
                            demand?: string;
                            limit?: string;
                            inspected?: string;
                            matter?: string;
                            /** Format: date */
                            deadline?: string;
                            overview?: string;
                            measures?: string;
                            responsible?: string;
                            signer?: string;
                            progress?: string;
                            interim?: string;
                            opinion?: string;
                            history?: string;
                            wanted?: string;
                            leader?: string;
                            /** @enum {string} */
                            display?: "all" | "first-and-last-three" | "no-scores";
                            explain?: boolean;
                            practices?: {
                                title: string;
                                text: string;
                            }[];
                            demands?: {
                                title: string;
                                text: string;
                            }[];
                        };
                        /** @default [] */
                        to?: {
                            /**
                             * @default main
                             * @enum {string}
                             */
                            role?: "main" | "copy" | "report";
                            unit: string;
                            /** @enum {string} */
                            body?: "party_committee" | "government" | "party_committee_office" | "government_office" | "leading_group" | "leading_group_office" | "department" | "finance" | "discipline" | "organization" | "team" | "village" | "third_party" | "leader" | "public";
                            name?: string;
                        }[];
                        /** Format: date */
                        receipts_by?: string;
                        /** @enum {string} */
                        urgency?: "特急" | "加急";
                        /**
                         * @default 依申请公开
                         * @enum {string}
                         */
                        publicity?: "主动公开" | "依申请公开" | "不予公开";
                        /** @default [] */
                        countersign?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                            title: string;
                            addressees: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_word_unused` {kind}用不到：{words}
             *
             *     `document_record_unfit` 这条记录不能制成{kind}：{reason}
             *
             *     `document_fields_wrong` 公文的内容不完整：{reason}
             *
             *     `document_without_addressee` 没有主送单位
             *
             *     `document_powers` {issuer}不能向{addressee}制发{kind}：{reason}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "release-round": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        round: string;
                        reason: string;
                        organ_code?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            /** Format: date-time */
                            released_at: string;
                            plan_number: string | null;
                            opened: {
                                units: number;
                                tasks: number;
                                draws: number;
                                inspections: number;
                                problems: number;
                                numbered: number;
                                evidence: number;
                                events: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `round_state_wrong` 督查计划“{title}”{state}，不能这样做
             *
             *     `round_not_sealed` 督查计划“{title}”没有封存，或已经解封
             *
             *     `organ_code_taken` 代字“{organ_code}”已经由“{organ}”使用
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "remind-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        step: string;
                        /** Format: uuid */
                        dispatch: string;
                        text?: string;
                        /**
                         * @default system
                         * @enum {string}
                         */
                        medium?: "system" | "link" | "telephone" | "paper";
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            /** Format: uuid */
                            step: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `dispatch_receiver_wrong` {receiver} 管不到所选的全部问题
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "render-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            asked: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "request-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        rectification?: string;
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "request-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        reason: string;
                        /** Format: date */
                        until: string;
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        reason: string;
                        due: (string) | {
                            workdays?: number;
                            days?: number;
                            hours?: number;
                            office_hours?: string;
                            /** @constant */
                            same_day?: true;
                        };
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "request-reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        reason: string;
                        to: string;
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "resume-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "return-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "return-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        reason: string;
                        due?: string;
                        stand_in_reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "review-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `assessment_own_work` 计算、呈签的人不能审定、签发自己经手的结果
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "save-view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        view: string;
                        page: string;
                        name: string;
                        query: {
                            [key: string]: string;
                        };
                        /** @default false */
                        shared?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            view: string;
                            shared: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `view_name_taken` 这一页已有名为“{name}”的视图
             *
             *     `views_full` 每个账号最多保存 {most} 个视图
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "send-assessment-back": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "send-assessment-for-check": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        /** Format: date */
                        until?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                            /** Format: date */
                            check_until: string;
                            sheets: number;
                            asked: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-organ": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        organ: string;
                        name: string;
                        code: string;
                        /** @enum {string} */
                        body: "party_committee" | "government" | "party_committee_office" | "government_office" | "leading_group" | "leading_group_office" | "department" | "finance" | "discipline" | "organization" | "team" | "village" | "third_party" | "leader" | "public";
                        /** @enum {string} */
                        level: "city" | "county" | "town" | "village";
                        unit: string;
                        /** @enum {string} */
                        role: "campaign_office" | "pool_lead" | "team_member" | "county_office";
                        pool?: string;
                        /** Format: uuid */
                        team?: string;
                        contact_post?: string;
                        contact_phone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            organ: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `organ_has_numbers` “{organ}”已经按代字“{code}”编过号，名称和代字不能再改
             *
             *     `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        responsibility: string;
                        unit: string;
                        kind: string;
                        holder: string;
                        post?: string;
                        body?: string;
                        office?: string;
                        /** Format: uuid */
                        account?: string;
                        /** Format: date */
                        first_day?: string;
                        /** Format: date */
                        last_day?: string;
                        /** @default false */
                        replaces?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                            ended: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `account_not_found` 这些账号没有找到：{accounts}
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `responsibility_held` “{holder}”在这些日子里已经承担这个单位的这项责任
             *
             *     `responsibility_one_holder` “{kind}”同一时间只由一人承担，这些日子里已有“{holder}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `responsibility_kind_unknown` 没有“{kind}”这种责任，应为：{expected}
             *
             *     `responsibility_unit_wrong` 办法没有给“{unit}”这类单位（{unit_kind}）规定“{kind}”
             *
             *     `responsibility_days_wrong` 最后一天（{last_day}）早于第一天（{first_day}）
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-team-members": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        team: string;
                        members: {
                            /** Format: uuid */
                            member: string;
                            /** Format: uuid */
                            account?: string;
                            placeholder?: string;
                            role_name: string;
                            /** @default false */
                            is_head?: boolean;
                            home_unit?: string;
                            /** @default 1 */
                            headcount?: number;
                        }[];
                        /** Format: date */
                        first_day: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            team: string;
                            revision: number;
                            shared: {
                                /** Format: uuid */
                                covert_team: string;
                                covert_name: string;
                                /** Format: uuid */
                                team: string;
                                team_name: string;
                                pool: string;
                                post: string;
                                covert_role: string;
                                team_role: string;
                                head: boolean;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `account_not_found` 这些账号没有找到：{accounts}
             *
             *     `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-team-units": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        team: string;
                        units: string[];
                        /** Format: date */
                        first_day: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            team: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `units_not_found` 这些单位没有找到，或不在您的范围内：{units}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "sign-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `assessment_own_work` 计算、呈签的人不能审定、签发自己经手的结果
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "sign-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        step: string;
                        /** Format: uuid */
                        dispatch: string;
                        text?: string;
                        /**
                         * @default system
                         * @enum {string}
                         */
                        medium?: "system" | "link" | "telephone" | "paper";
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            /** Format: uuid */
                            step: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `dispatch_signed_already` {at} 已经签收
             *
             *     `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "sign-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        /** @default 同意印发。 */
                        text?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `document_outdated` “{title}”拟稿以后，所依据的结果有变动
             *
             *     `document_record_unfit` 这条记录不能制成{kind}：{reason}
             *
             *     `document_own_draft` 拟稿人不能审核、签发自己拟的公文
             *
             *     `document_slip_incomplete` 发文处理笺上还缺：{missing}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "start-rectification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        plan?: string;
                        on_behalf_of?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "submit-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "submit-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "try-what-if": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        what_if: string;
                        /** Format: uuid */
                        assessment: string;
                        policy?: string;
                        decisions?: {
                            [key: string]: {
                                value: string;
                                set_by: string;
                            };
                        };
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            what_if: string;
                            /** @constant */
                            state: "asked";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `what_if_changes_nothing` 试算要写明换哪份办法，或改哪项待定事项
             *
             *     `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "unlink-lineage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        because: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "verify-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        verification: string;
                        /** Format: uuid */
                        assessment: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            verification: string;
                            /** @constant */
                            state: "asked";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "void-document": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        document: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            document: string;
                            revision: number;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `document_state_wrong` 公文“{title}”{state}，不能这样办
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "warn-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        dispatch: string;
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        receiver?: string;
                        due?: string;
                        demand?: string;
                        contact?: string;
                        /** Format: uuid */
                        inspection?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            dispatch: string;
                            receiver: string;
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `dispatch_receiver_wrong` {receiver} 管不到所选的全部问题
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-assessment": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        assessment: string;
                        note: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            assessment: string;
                            /** @enum {string} */
                            state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `assessment_state_wrong` 这期考评结果“{state}”，不能{move}
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        evidence: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            evidence: string;
                            /** @constant */
                            state: "withdrawn";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `evidence_withdrawn` 这份影像资料已经撤回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        facts: string[];
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            withdrawn: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        inspection: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            inspection: string;
                            revision: number;
                            /** @constant */
                            state: "withdrawn";
                            problems: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `inspection_withdrawn` 这次检查已经撤回
             *
             *     `not_team_head` 得分由该组的负责人或行动办公室确认、撤回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-problems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            base?: number;
                        }[];
                        /** @enum {string} */
                        why: "found_wrongly" | "merged";
                        reason: string;
                        /** Format: uuid */
                        into?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            problems: {
                                /** Format: uuid */
                                problem: string;
                                /** @enum {string} */
                                outcome: "done" | "late_list";
                                state: string;
                                revision: number;
                                due_at: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `problem_not_yours` “{event}”不由您这一方办理
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `problems_refused` 有 {count} 个问题不能这样办，什么也没有写入
             *
             *     `problem_overtaken` 您看到的情况已经变化
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-responsibility": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        responsibility: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-visit": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        visit: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            visit: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-commitments": {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                period: string;
                by?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 月度完成计划里的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commitments: {
                            unit: string;
                            unit_name: string;
                            parent_name: string | null;
                            by: string;
                            by_name: string;
                            /** Format: date-time */
                            promised_at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-campaign-complaints": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "open" | "answered";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 对本行动用系统方式的意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: {
                            /** Format: uuid */
                            complaint: string;
                            /** @enum {string} */
                            category: "asks_too_much" | "asked_twice" | "hard_to_use" | "wrong_data" | "surveillance" | "suggestion" | "other";
                            text: string;
                            /** Format: date */
                            made_on: string;
                            answer: string | null;
                            answered_on: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-contacts": {
        parameters: {
            query?: {
                unit?: string;
                team?: string;
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看联系方式 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contacts: {
                            post: string;
                            as: string;
                            telephone: string | null;
                            other: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-coverage-gaps": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                day?: string;
                below?: string;
                kind?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 责任空缺 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        coverage: {
                            kind: string;
                            label: string;
                            clause: string[];
                            units: number;
                            covered: number;
                        }[];
                        gaps: {
                            kind: string;
                            unit: string;
                            unit_name: string;
                            unit_kind: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            /**
             * @description `responsibility_kind_unknown` 没有“{kind}”这种责任，应为：{expected}
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-dispatches": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                side?: "received" | "sent";
                state?: "to_sign" | "to_hand_on" | "running" | "to_answer" | "answered" | "closed" | "overdue" | "all";
                channel?: string;
                unit?: string;
                receiver?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出交办、督办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dispatches: {
                            /** Format: uuid */
                            dispatch: string;
                            channel: string;
                            channel_label: string;
                            number: string | null;
                            slip: string | null;
                            receiver: string;
                            receiver_name: string;
                            issuer: string;
                            /** Format: date-time */
                            issued_at: string;
                            due_on: string | null;
                            received_at: string | null;
                            answered_at: string | null;
                            /** @enum {string} */
                            state: "to_sign" | "running" | "to_answer" | "answered" | "settled";
                            problems: number;
                            open: number;
                            overdue: number;
                            next_due_on: string | null;
                            to_hand_on: number;
                            closed: number;
                            handles: boolean;
                        }[];
                        next: string | null;
                        /** Format: date */
                        today: string;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "count-dispatches": {
        parameters: {
            query?: {
                side?: "received" | "sent";
                unit?: string;
                receiver?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 督办件各有多少 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        to_sign: {
                            count: number;
                            next_due_on: string | null;
                        };
                        to_hand_on: {
                            count: number;
                            next_due_on: string | null;
                        };
                        running: {
                            count: number;
                            next_due_on: string | null;
                        };
                        to_answer: {
                            count: number;
                            next_due_on: string | null;
                        };
                        answered: {
                            count: number;
                            next_due_on: string | null;
                        };
                        closed: {
                            count: number;
                            next_due_on: string | null;
                        };
                        overdue: {
                            count: number;
                            next_due_on: string | null;
                        };
                        all: {
                            count: number;
                            next_due_on: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "count-sent-dispatches": {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本方本月发了多少件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        teams: string[];
                        total: number;
                        channels: {
                            channel: string;
                            label: string;
                            count: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                dispatch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取一份交办、督办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dispatch: string;
                        channel: string;
                        channel_label: string;
                        number: string | null;
                        slip: string | null;
                        receiver: string;
                        receiver_name: string;
                        issuer: string;
                        /** Format: date-time */
                        issued_at: string;
                        due_on: string | null;
                        received_at: string | null;
                        answered_at: string | null;
                        /** @enum {string} */
                        state: "to_sign" | "running" | "to_answer" | "answered" | "settled";
                        problems: number;
                        open: number;
                        overdue: number;
                        next_due_on: string | null;
                        to_hand_on: number;
                        closed: number;
                        handles: boolean;
                        due_at: string | null;
                        demand: string | null;
                        contact: string | null;
                        refused_note: string | null;
                        received_by: string | null;
                        inspection: string | null;
                        /** Format: date */
                        today: string;
                        asks: {
                            limit: string | null;
                            clause: string[];
                            steps: {
                                label: string;
                                by: string | null;
                                clause: string[];
                            }[];
                        } | null;
                        lines: {
                            /** Format: uuid */
                            problem: string;
                            serial: number | null;
                            unit: string;
                            unit_name: string;
                            description: string;
                            state: string;
                            due_on: string | null;
                            overdue_days: number | null;
                            below: string | null;
                            below_name: string | null;
                            handed_on_to: string | null;
                            handed_on_name: string | null;
                            answered: boolean;
                        }[];
                        steps: {
                            /** Format: uuid */
                            step: string;
                            /** @enum {string} */
                            kind: "receipt" | "hand_on" | "reminder" | "joint_answer";
                            by: string | null;
                            to: string | null;
                            to_name: string | null;
                            problems: string[];
                            text: string | null;
                            due_on: string | null;
                            leader_post: string | null;
                            person_post: string | null;
                            /** @enum {string} */
                            medium: "system" | "link" | "telephone" | "paper";
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            received_at: string;
                        }[];
                        still_open: {
                            /** @enum {string} */
                            what: "sign" | "rectify" | "answer";
                            problems: number;
                            due_on: string | null;
                            overdue_days: number | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-open-receipts": {
        parameters: {
            query?: {
                overdue?: "yes" | "all";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未签收的公文 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: {
                            /** Format: uuid */
                            document: string;
                            n: number;
                            title: string;
                            number: string | null;
                            organ_name: string;
                            unit: string;
                            name: string;
                            receipts_by: string | null;
                            overdue_days: number | null;
                            link: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-documents": {
        parameters: {
            query?: {
                state?: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                kind?: "dispatch-notice" | "dispatch-slip" | "dispatch-warning" | "dispatch-return" | "rectification-report" | "inspection-record" | "round-plan" | "close-out-request" | "extension-request" | "deferral-request" | "acceptance-opinion" | "village-archive" | "contrast-album" | "problem-ledger" | "wall-chart" | "ten-day-bulletin" | "monthly-bulletin" | "quarterly-bulletin" | "county-check" | "briefing" | "criticism-bulletin" | "praise-bulletin";
                organ?: string;
                noun?: string;
                subject?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公文列表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            /** Format: uuid */
                            document: string;
                            kind: string;
                            kind_name: string;
                            title: string;
                            /** @enum {string} */
                            state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                            number: string | null;
                            /** Format: uuid */
                            organ: string;
                            organ_name: string;
                            noun: string;
                            subject: string;
                            unit: string;
                            unit_name: string;
                            day: string | null;
                            /** Format: date-time */
                            drafted_at: string;
                            issued_at: string | null;
                            receipts_by: string | null;
                            recipients: number;
                            received: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-document": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取一份公文 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        document: string;
                        kind: string;
                        kind_name: string;
                        title: string;
                        /** @enum {string} */
                        state: "drafted" | "submitted" | "signed" | "issued" | "receipted" | "void";
                        number: string | null;
                        /** Format: uuid */
                        organ: string;
                        organ_name: string;
                        noun: string;
                        subject: string;
                        unit: string;
                        unit_name: string;
                        day: string | null;
                        /** Format: date-time */
                        drafted_at: string;
                        issued_at: string | null;
                        receipts_by: string | null;
                        recipients: number;
                        received: number;
                        revision: number;
                        own: boolean;
                        /** @enum {string} */
                        numbering: "number" | "issue" | "none";
                        publicity: string;
                        urgency: string | null;
                        words: {
                            [key: string]: unknown;
                        } | null;
                        countersign: string[];
                        drafted_by: string | null;
                        submitted_at: string | null;
                        signed_by: string | null;
                        signed_at: string | null;
                        voided_at: string | null;
                        void_reason: string | null;
                        addressees: {
                            role: string;
                            name: string;
                        }[];
                        recipients_shown: {
                            n: number;
                            /** @enum {string} */
                            role: "main" | "copy" | "report";
                            unit: string;
                            name: string;
                            receipts_by: string | null;
                            received_at: string | null;
                            received_by_post: string | null;
                            medium: ("system" | "link" | "telephone" | "paper") | null;
                            note: string | null;
                            overdue: boolean;
                        }[];
                        opinions: {
                            step: string;
                            label: string;
                            post: string;
                            opinion: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        missing: string[];
                        files: {
                            /** @enum {string} */
                            part: "document" | "routing-slip";
                            /** @enum {string} */
                            form: "docx" | "pdf" | "xlsx";
                            /** @enum {string} */
                            state: "asked" | "made" | "failed";
                            sha256: string | null;
                            bytes: number | null;
                            issued: boolean;
                            notices: string[];
                            failure: string | null;
                        }[];
                        moves: string[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-document-file": {
        parameters: {
            query?: {
                part?: "document" | "routing-slip";
                show?: "attachment" | "inline";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                document: string;
                form: "docx" | "pdf" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取公文文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `not_found` 没有找到，或不在您的范围内
             *
             *     `document_form_missing` 这份公文没有 {form} 格式
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `document_file_awaited` 文件还没有制好
             *
             *     `document_file_failed` 文件没有制成：{reason}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-draws": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                round?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出抽取 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draws: {
                            /** Format: uuid */
                            draw: string;
                            revision: number;
                            title: string;
                            round: string | null;
                            rule_name: string;
                            /** @enum {string} */
                            draws: "units" | "facts";
                            period: string | null;
                            round_name: string;
                            frame_size: number;
                            frame_digest: string;
                            seed_source: string;
                            seed: string | null;
                            frame_first: boolean;
                            /** Format: date-time */
                            published_at: string;
                            published_by: string;
                            seeded_at: string | null;
                            drawn_at: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-draw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                draw: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取抽取 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draw: string;
                        revision: number;
                        title: string;
                        round: string | null;
                        rule_name: string;
                        /** @enum {string} */
                        draws: "units" | "facts";
                        period: string | null;
                        round_name: string;
                        frame_size: number;
                        frame_digest: string;
                        seed_source: string;
                        seed: string | null;
                        frame_first: boolean;
                        /** Format: date-time */
                        published_at: string;
                        published_by: string;
                        seeded_at: string | null;
                        drawn_at: string | null;
                        frame: {
                            unit: string;
                            stratum?: string;
                        }[];
                        rule: {
                            [key: string]: unknown;
                        };
                        compulsory: string[];
                        already_seen: string[];
                        drawn: {
                            place: number;
                            unit: string;
                            name: string | null;
                            stratum: string;
                            /** @enum {string} */
                            because: "compulsory" | "quota" | "drawn";
                            seen_before: boolean;
                            hash: string;
                        }[];
                        published: {
                            /** @constant */
                            format: 1;
                            policy: string;
                            draw: string;
                            period: string;
                            request: {
                                [key: string]: unknown;
                            };
                            drawn: {
                                [key: string]: unknown;
                            }[];
                            proof: {
                                [key: string]: unknown;
                            };
                            seen_after: string[];
                        } | null;
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "verify-draw": {
        parameters: {
            query?: {
                seed?: string;
                frame_digest?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                draw: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 复核抽取 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        drawn: boolean;
                        differences: {
                            what: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-duty-summary": {
        parameters: {
            query?: {
                first_day?: string;
                last_day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                holder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 履责摘要 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: string;
                        post: string | null;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        duties: {
                            duty: string;
                            label: string;
                            who: string;
                            role: string;
                            every: string;
                            at_least: string | null;
                            measure: string;
                            guideline: boolean;
                            clause: string[];
                            lines: {
                                period: string;
                                title: string;
                                unit: string | null;
                                amount: string;
                                state: string;
                                said: string;
                                records: string[];
                            }[];
                        }[];
                        visits: {
                            visit: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            /** Format: date */
                            day: string;
                            amount: string;
                            work: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-evidence": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                problem?: string;
                inspection?: string;
                unit?: string;
                awaited?: "true";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出影像资料 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        evidence: {
                            /** Format: uuid */
                            evidence: string;
                            unit: string;
                            unit_name: string;
                            problem: string | null;
                            inspection: string | null;
                            spot: string | null;
                            /** @enum {string} */
                            stage: "before" | "after" | "claim" | "other";
                            /** @enum {string} */
                            state: "awaited" | "received" | "derived" | "unreadable" | "withdrawn";
                            kind: ("photo" | "file") | null;
                            media_type: string | null;
                            bytes: number | null;
                            width: number | null;
                            height: number | null;
                            taken_at: string | null;
                            position: {
                                longitude: number;
                                latitude: number;
                                /** @enum {string} */
                                datum: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
                                accuracy?: number;
                                /** @enum {string} */
                                source: "device" | "exif" | "map" | "import";
                                /** Format: date-time */
                                at?: string;
                            } | null;
                            direction: number | null;
                            retakes: string | null;
                            note: string | null;
                            /** Format: date-time */
                            at: string;
                            stored_at: string | null;
                            says: {
                                place: {
                                    latitude: number;
                                    longitude: number;
                                    latitude_text: string;
                                    longitude_text: string;
                                    datum: string;
                                    /** @enum {string} */
                                    datum_source: "recorded" | "assumed";
                                    accuracy: number | null;
                                    method: string | null;
                                    direction: number | null;
                                } | null;
                                time: {
                                    local: string;
                                    offset: string | null;
                                    source: string;
                                } | null;
                                gps_time: string | null;
                                edited_by: string | null;
                                appendix: string | null;
                                has_macros: boolean;
                            } | null;
                            drift: {
                                camera_seconds: number | null;
                                camera_zone: ("recorded" | "assumed") | null;
                                satellites_seconds: number | null;
                                metres: number | null;
                                datums_differ: boolean;
                            } | null;
                            unreadable_reason: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-photo-copy": {
        parameters: {
            query?: {
                size?: "thumbnail" | "screen";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看照片（缩小图，不含拍摄信息） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `evidence_awaited` 文件还没有传上来
             *
             *     `evidence_without_copies` 没有可看的缩小图：还在生成，或不是照片，或照片损坏
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-evidence-hints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一张照片的核实提示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        evidence: string;
                        looked_at: boolean;
                        compared: boolean;
                        hints: {
                            /** @enum {string} */
                            kind: "far_from_unit" | "far_from_problem" | "places_differ" | "before_problem" | "long_before_problem" | "after_closing" | "clock_differs" | "edited" | "same_file" | "looks_alike" | "like_before";
                            text: string;
                            remark: string | null;
                            other: {
                                /** Format: uuid */
                                evidence: string;
                                unit: string;
                                unit_name: string;
                                problem: string | null;
                                inspection: string | null;
                            } | null;
                        }[];
                        notice: string;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 相似照片提示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        searched: boolean;
                        look_alikes: {
                            /** Format: uuid */
                            evidence: string;
                            unit: string;
                            unit_name: string;
                            problem: string | null;
                            inspection: string | null;
                            taken_at: string | null;
                            same_file: boolean;
                            different_bits: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["evidence_awaited"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-original": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载原件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["evidence_awaited"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-facts": {
        parameters: {
            query: {
                kind: string;
                unit?: string;
                first_day?: string;
                last_day?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看外部数据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            fact: string;
                            kind: string;
                            unit: string;
                            unit_name: string;
                            day: string | null;
                            cells: {
                                [key: string]: string;
                            };
                            source: string;
                            withdrawn: boolean;
                            revision: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-inspection-list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                from?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 督查清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        unit_name: string;
                        inspections: {
                            /** Format: uuid */
                            round: string;
                            plan_number: string | null;
                            title: string;
                            kind: string;
                            organ: string | null;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            state: string;
                            standard: string | null;
                            units: number;
                            teams: {
                                name: string;
                                head_post: string | null;
                                telephone: string | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-inspections": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                round?: string;
                team?: string;
                unit?: string;
                state?: "provisional" | "final" | "withdrawn";
                kind?: string;
                first_day?: string;
                last_day?: string;
                corrected?: "true";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出检查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inspections: {
                            /** Format: uuid */
                            inspection: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            parent_name: string | null;
                            round: string | null;
                            task: string | null;
                            team: string | null;
                            team_name: string | null;
                            kind: string;
                            standard: string | null;
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            state: "provisional" | "final" | "withdrawn";
                            score: string | null;
                            full_mark: string | null;
                            photos_awaited: number;
                            recusal: boolean;
                            double_of: string | null;
                            corrections: number;
                            /** Format: date-time */
                            entered_at: string;
                            /** Format: date-time */
                            received_at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-inspection": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                inspection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取检查 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspection: string;
                        revision: number;
                        unit: string;
                        unit_name: string;
                        parent_name: string | null;
                        round: string | null;
                        task: string | null;
                        team: string | null;
                        team_name: string | null;
                        kind: string;
                        standard: string | null;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        state: "provisional" | "final" | "withdrawn";
                        score: string | null;
                        full_mark: string | null;
                        photos_awaited: number;
                        recusal: boolean;
                        double_of: string | null;
                        corrections: number;
                        /** Format: date-time */
                        entered_at: string;
                        /** Format: date-time */
                        received_at: string;
                        standard_label: string | null;
                        version: string | null;
                        items: {
                            item: string;
                            object?: string;
                            count?: string;
                            score?: string;
                            full?: string;
                            note?: string;
                        }[];
                        lines: {
                            item: string;
                            label: string;
                            change: string | null;
                            how: string;
                            clause: string[];
                        }[];
                        ungraded: string[];
                        note: string | null;
                        entered_by: string;
                        confirmed_by: string | null;
                        confirmed_at: string | null;
                        withdrawal_reason: string | null;
                        problems: {
                            /** Format: uuid */
                            problem: string;
                            serial: number | null;
                            state: string;
                            description: string;
                        }[];
                        past: {
                            revision: number;
                            score: string | null;
                            full_mark: string | null;
                            reason: string;
                            corrected_by: string;
                            /** Format: date-time */
                            corrected_at: string;
                        }[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-ledger": {
        parameters: {
            query?: {
                unit?: string;
                standing?: "open" | "closed" | "all";
                state?: "found" | "dispatched" | "in_rectification" | "acceptance_requested" | "accepted" | "closed" | "deferred" | "withdrawn";
                due?: "overdue" | "today" | "soon";
                source?: string;
                category?: string;
                channel?: string;
                severity?: "ordinary" | "prominent" | "serious";
                team?: string;
                prominent?: "true" | "false";
                from?: string;
                to?: string;
                words?: string;
                sort?: "due" | "found" | "found_last" | "number" | "closed_last";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题台账 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            problem: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            above: string[];
                            serial: number | null;
                            state: string;
                            source: string;
                            category: string | null;
                            place_type: string | null;
                            severity: string;
                            stock: string | null;
                            prominent: boolean;
                            description: string;
                            place: string | null;
                            /** Format: date */
                            found_on: string;
                            channel: string | null;
                            dispatch: string | null;
                            responsible_unit: string;
                            due_on: string | null;
                            overdue_days: number | null;
                            requested_on: string | null;
                            closed_on: string | null;
                            returns: number;
                            warnings: number;
                            lineage: string | null;
                            rebound_of: string | null;
                            request_kind: string | null;
                        }[];
                        next: string | null;
                        /** Format: date */
                        today: string;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "count-ledger": {
        parameters: {
            query?: {
                unit?: string;
                standing?: "open" | "closed" | "all";
                state?: "found" | "dispatched" | "in_rectification" | "acceptance_requested" | "accepted" | "closed" | "deferred" | "withdrawn";
                due?: "overdue" | "today" | "soon";
                source?: string;
                category?: string;
                channel?: string;
                severity?: "ordinary" | "prominent" | "serious";
                team?: string;
                prominent?: "true" | "false";
                from?: string;
                to?: string;
                words?: string;
                sort?: "due" | "found" | "closed_last";
                exact?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账条数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-ledger": {
        parameters: {
            query?: {
                unit?: string;
                standing?: "open" | "closed" | "all";
                state?: "found" | "dispatched" | "in_rectification" | "acceptance_requested" | "accepted" | "closed" | "deferred" | "withdrawn";
                due?: "overdue" | "today" | "soon";
                source?: string;
                category?: string;
                channel?: string;
                severity?: "ordinary" | "prominent" | "serious";
                team?: string;
                prominent?: "true" | "false";
                from?: string;
                to?: string;
                words?: string;
                sort?: "number" | "found" | "due";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出台账（XLSX） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "group-ledger": {
        parameters: {
            query: {
                unit?: string;
                standing?: "open" | "closed" | "all";
                state?: "found" | "dispatched" | "in_rectification" | "acceptance_requested" | "accepted" | "closed" | "deferred" | "withdrawn";
                due?: "overdue" | "today" | "soon";
                source?: string;
                category?: string;
                channel?: string;
                severity?: "ordinary" | "prominent" | "serious";
                team?: string;
                prominent?: "true" | "false";
                from?: string;
                to?: string;
                words?: string;
                by: "unit" | "category" | "source" | "channel" | "state" | "severity" | "team";
                sort?: "due" | "found" | "closed_last";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账分组计数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        count: number;
                        overdue: number;
                        groups: {
                            value: string | null;
                            label: string | null;
                            count: number;
                            overdue: number;
                        }[];
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-rates": {
        parameters: {
            query?: {
                unit?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 整改率、存量和增量 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        counts: {
                            [key: string]: number;
                        };
                        rates: {
                            id: string;
                            label: string;
                            definition: string;
                            numerator: number;
                            denominator: number;
                            exact: string | null;
                            printed: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-ledger-words": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账的用词和交办渠道 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        words: {
                            [key: string]: string;
                        };
                        channels: {
                            channel: string;
                            label: string;
                            severity: string | null;
                            limits: {
                                [key: string]: string | null;
                            };
                            with_document: boolean;
                            warns: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-look-backs": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                by?: string;
                kind?: "look_back" | "draw";
                unit?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待回头看、待复查的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        look_backs: {
                            /** Format: uuid */
                            recheck: string;
                            /** @enum {string} */
                            kind: "look_back" | "draw";
                            /** Format: date */
                            due_on: string;
                            overdue_days: number | null;
                            days: number | null;
                            draw: string | null;
                            /** Format: uuid */
                            problem: string;
                            unit: string;
                            unit_name: string;
                            serial: number | null;
                            description: string;
                            closed_on: string | null;
                            returns: number;
                        }[];
                        next: string | null;
                        /** Format: date */
                        today: string;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-campaign-measures": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                assessment?: string;
                below?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出各期的处理建议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            measure: string;
                            key: string;
                            revision: number;
                            rule: string;
                            rule_label: string;
                            label: string;
                            severity: number | null;
                            step: number;
                            count: number;
                            unit: string;
                            unit_name: string;
                            on: {
                                kind: string;
                                id: string;
                                label: string;
                            }[];
                            by: string | null;
                            with: string[];
                            document: string | null;
                            due: string | null;
                            or: string[];
                            clause: string[];
                            because: {
                                period: string;
                                text: string;
                                clause: string[];
                                facts?: string[];
                            }[];
                            /** @enum {string} */
                            state: "proposed" | "awaits_finding" | "not_found" | "absorbed" | "accepted" | "rejected" | "carried_out" | "withdrawn" | "flagged";
                            needs_finding: string | null;
                            finding_reason: string | null;
                            found_by: string | null;
                            found_at: string | null;
                            chosen: string | null;
                            decision_reason: string | null;
                            decided_by: string | null;
                            decided_at: string | null;
                            carried_out_on: string | null;
                            /** Format: uuid */
                            assessment: string;
                            title: string;
                            /** @enum {string} */
                            result_state: "computing" | "provisional" | "in_check" | "checked" | "reviewed" | "submitted" | "signed" | "numbered" | "issued" | "receipted" | "failed" | "withdrawn";
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-organs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 发文机关 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organs: {
                            /** Format: uuid */
                            organ: string;
                            name: string;
                            code: string;
                            body: string;
                            level: string;
                            unit: string;
                            role: string;
                            pool: string | null;
                            team: string | null;
                            contact_post: string | null;
                            contact_phone: string | null;
                            own: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-document-numbers": {
        parameters: {
            query: {
                year: number;
                series?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                organ: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 发文登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: {
                            serial: number;
                            noun: string;
                            /** Format: uuid */
                            subject: string;
                            number: string | null;
                            title: string | null;
                            state: string | null;
                            /** Format: date-time */
                            taken_at: string;
                            voided_at: string | null;
                            void_reason: string | null;
                        }[];
                        missing: number[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-overview": {
        parameters: {
            query?: {
                unit?: string;
                period?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个单位及其下级的总览 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        unit: {
                            unit: string;
                            name: string;
                            kind: string;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                        };
                        path: {
                            unit: string;
                            name: string;
                        }[];
                        period: string | null;
                        first_day: string | null;
                        last_day: string | null;
                        total: {
                            found: number;
                            closed: number;
                            open: number;
                            overdue: number;
                            rate: {
                                exact: string | null;
                                printed: string;
                                numerator: number;
                                denominator: number;
                            };
                        };
                        own: {
                            found: number;
                            closed: number;
                            open: number;
                            overdue: number;
                            rate: {
                                exact: string | null;
                                printed: string;
                                numerator: number;
                                denominator: number;
                            };
                        };
                        scored_by: {
                            /** Format: uuid */
                            assessment: string;
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            state: string;
                            edition: number;
                            score_of: string;
                            label: string;
                        } | null;
                        children: {
                            unit: string;
                            name: string;
                            kind: string;
                            code: string | null;
                            order: number | null;
                            withdrawn_on: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            counts: {
                                found: number;
                                closed: number;
                                open: number;
                                overdue: number;
                                rate: {
                                    exact: string | null;
                                    printed: string;
                                    numerator: number;
                                    denominator: number;
                                };
                            };
                            score: {
                                score: string | null;
                                printed: string | null;
                                absent: string | null;
                                adjusted: string | null;
                                grade: string | null;
                                grade_label: string | null;
                                rank: {
                                    name: string;
                                    pool: string;
                                    pool_label: string;
                                    rank: number;
                                    from_end: number;
                                    size: number;
                                    tied: boolean;
                                } | null;
                                lists: string[];
                            } | null;
                        }[];
                        definitions: {
                            id: string;
                            label: string;
                            definition: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["period_unknown"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-pairing-table": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                day?: string;
                below?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 挂钩（包干）表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        kind: string;
                        label: string;
                        pairs: {
                            holder: string;
                            post: string | null;
                            body: string | null;
                            units: {
                                unit: string;
                                name: string;
                                first_day: string | null;
                                last_day: string | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-plan-choices": {
        parameters: {
            query: {
                first_day: string;
                last_day: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 编制计划可选的时段、标准、抽取和工作日 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        periods: {
                            cadence: string;
                            kind: string;
                            id: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                        }[];
                        days: {
                            /** Format: date */
                            day: string;
                            work: boolean | null;
                            why: string | null;
                        }[];
                        standards: {
                            id: string;
                            label: string;
                            full_mark: string;
                            items: number;
                        }[];
                        draws: {
                            id: string;
                            label: string;
                            every: string;
                            /** @enum {string} */
                            draws: "units" | "facts";
                        }[];
                        assessments: {
                            id: string;
                            label: string;
                            every: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-policy": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取考评办法 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        policy: string;
                        title: string;
                        /** Format: date */
                        version: string;
                        shown: string;
                        chapters: {
                            heading: string;
                            articles: {
                                number: number;
                                heading: string;
                                clause: string[];
                                lines: {
                                    depth: number;
                                    text: string;
                                    clause: string[];
                                }[];
                            }[];
                        }[];
                        clauses: {
                            id: string;
                            text: string;
                            carried_by: string | null;
                        }[];
                        source: string;
                        decisions: {
                            id: string;
                            asks: string;
                            value: string;
                            label: string;
                            variants: string[];
                            labels: {
                                [key: string]: string;
                            };
                            set_by: string;
                            clause: string[];
                        }[];
                        standards: {
                            id: string;
                            label: string;
                            full_mark: string;
                            items: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "compare-policy-versions": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 比较两日的考评办法 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            digest: string;
                            title: string;
                            /** @enum {string} */
                            because: "loaded" | "decided" | "dated";
                        };
                        to: {
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            digest: string;
                            title: string;
                            /** @enum {string} */
                            because: "loaded" | "decided" | "dated";
                        };
                        changes: {
                            chapter: string;
                            heading: string | null;
                            was: {
                                article: number | null;
                                text: string;
                                clauses: {
                                    id: string;
                                    text: string | null;
                                }[];
                            } | null;
                            is: {
                                article: number | null;
                                text: string;
                                clauses: {
                                    id: string;
                                    text: string | null;
                                }[];
                            } | null;
                        }[];
                        decisions: {
                            id: string;
                            asks: string;
                            was: {
                                value: string;
                                label: string;
                                set_by: string;
                            } | null;
                            is: {
                                value: string;
                                label: string;
                                set_by: string;
                            } | null;
                            clauses: {
                                id: string;
                                text: string | null;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-policy-versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出考评办法的各个版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            /** Format: date */
                            first_day: string;
                            last_day: string | null;
                            digest: string;
                            title: string;
                            /** @enum {string} */
                            because: "loaded" | "decided" | "dated";
                            in_force: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-posts": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查找行动中的职务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        posts: {
                            /** Format: uuid */
                            account: string;
                            post: string;
                            roles: ("campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin")[];
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-problem": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取一个问题 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        problem: string;
                        revision: number;
                        /** Format: date-time */
                        as_of: string;
                        unit: string;
                        unit_name: string;
                        serial: number | null;
                        state: string;
                        source: string;
                        category: string | null;
                        place_type: string | null;
                        behaviour: string | null;
                        zone: string | null;
                        severity: string;
                        stock: string | null;
                        prominent: boolean;
                        description: string;
                        place: string | null;
                        position: {
                            longitude: number;
                            latitude: number;
                            /** @enum {string} */
                            datum: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
                            accuracy?: number;
                            /** @enum {string} */
                            source: "device" | "exif" | "map" | "import";
                            /** Format: date-time */
                            at?: string;
                        } | null;
                        /** Format: date */
                        found_on: string;
                        /** Format: date-time */
                        found_at: string;
                        found_by: string | null;
                        team: string | null;
                        inspection: string | null;
                        photos_awaited: number;
                        channel: string | null;
                        channel_label: string | null;
                        dispatch: string | null;
                        responsible_unit: string;
                        responsible_name: string;
                        rectification: string | null;
                        dispatched_on: string | null;
                        receipt_at: string | null;
                        started_at: string | null;
                        due_at: string | null;
                        due_on: string | null;
                        demanded_on: string | null;
                        requested_on: string | null;
                        accepted_on: string | null;
                        closed_on: string | null;
                        returns: number;
                        warnings: number;
                        extensions: number;
                        deferrals: number;
                        reassignments: number;
                        rebounds: number;
                        fixed_at_once: boolean;
                        lineage: string | null;
                        rebound_of: string | null;
                        lateness: {
                            overdue: boolean;
                            overdue_days: number | null;
                            days_left: number | null;
                            due_soon: boolean;
                            words: string | null;
                        };
                        days_used: number | null;
                        on_time: boolean | null;
                        milestones: {
                            milestone: string;
                            closes_when: string;
                            /** Format: date-time */
                            due_at: string;
                            met_at: string | null;
                            overdue: boolean;
                        }[];
                        chain: {
                            step: string;
                            label: string;
                            by: string | null;
                            side: string | null;
                            level: string | null;
                            /** @enum {string} */
                            kind: "handover" | "start" | "request" | "check" | "acceptance" | "publicity" | "confirmation" | "closing";
                            days: number | null;
                            clause: string[];
                            /** @enum {string} */
                            status: "done" | "next" | "later" | "left_out";
                            at: string | null;
                            post: string | null;
                            stand_in_reason: string | null;
                            due_at: string | null;
                        }[];
                        request: {
                            /** @enum {string} */
                            kind: "extension" | "deferral" | "reassignment";
                            reason: string;
                            asked_for: string;
                            asked_by: string | null;
                            /** Format: date-time */
                            asked_at: string;
                        } | null;
                        deferral: {
                            /** Format: date-time */
                            since: string;
                            /** Format: date */
                            until: string;
                            reason: string;
                            approver: string;
                            over: boolean;
                        } | null;
                        withdrawal: {
                            /** @enum {string} */
                            why: "found_wrongly" | "merged";
                            reason: string;
                            into: string | null;
                        } | null;
                        look_backs: {
                            days: number;
                            /** Format: date */
                            day: string;
                            result: ("holds" | "rebound") | null;
                            due: boolean;
                        }[];
                        moves: {
                            move: string;
                            command: string;
                            label: string;
                            of: string | null;
                            needs: ("stand_in_reason" | "on_behalf_of" | "due")[];
                            awaits: ("before" | "after" | "claim")[];
                        }[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-problem-hints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 验收前的核实提示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        evidence: {
                            /** Format: uuid */
                            evidence: string;
                            looked_at: boolean;
                            compared: boolean;
                            hints: {
                                /** @enum {string} */
                                kind: "far_from_unit" | "far_from_problem" | "places_differ" | "before_problem" | "long_before_problem" | "after_closing" | "clock_differs" | "edited" | "same_file" | "looks_alike" | "like_before";
                                text: string;
                                remark: string | null;
                                other: {
                                    /** Format: uuid */
                                    evidence: string;
                                    unit: string;
                                    unit_name: string;
                                    problem: string | null;
                                    inspection: string | null;
                                } | null;
                            }[];
                        }[];
                        without_hints: number;
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "suggest-lineage": {
        parameters: {
            query?: {
                radius?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可能是同一问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: {
                            /** Format: uuid */
                            problem: string;
                            lineage: string | null;
                            /** @enum {string} */
                            why: "near" | "same_village";
                            metres: number | null;
                            because: string;
                            unit: string;
                            unit_name: string;
                            serial: number | null;
                            state: string;
                            description: string;
                            /** Format: date */
                            found_on: string;
                            closed_on: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "pair-photos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 整改前后照片对比 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairs: {
                            spot: string | null;
                            /** Format: uuid */
                            before: string;
                            /** Format: uuid */
                            after: string;
                            /** @enum {string} */
                            by: "retake" | "direction" | "order";
                        }[];
                        alone: string[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-problem-story": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个问题的经过 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            kind: string;
                            label: string;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            received_at: string;
                            from: string | null;
                            to: string | null;
                            said: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                        parts: {
                            documents: {
                                /** Format: uuid */
                                dispatch: string;
                                channel: string;
                                channel_label: string;
                                number: string | null;
                                slip: string | null;
                                receiver: string;
                                receiver_name: string;
                                issuer: string;
                                /** Format: date-time */
                                issued_at: string;
                                due_on: string | null;
                                demand: string | null;
                                received_at: string | null;
                                answered_at: string | null;
                                steps: {
                                    /** Format: uuid */
                                    step: string;
                                    /** @enum {string} */
                                    kind: "receipt" | "hand_on" | "reminder" | "joint_answer";
                                    by: string | null;
                                    to: string | null;
                                    to_name: string | null;
                                    problems: string[];
                                    text: string | null;
                                    due_on: string | null;
                                    leader_post: string | null;
                                    person_post: string | null;
                                    /** @enum {string} */
                                    medium: "system" | "link" | "telephone" | "paper";
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    received_at: string;
                                }[];
                            }[];
                            requests: {
                                /** @enum {string} */
                                kind: "extension" | "deferral" | "reassignment";
                                reason: string;
                                asked_for: string;
                                asked_by: string | null;
                                /** Format: date */
                                asked_on: string;
                                decision: ("approved" | "refused") | null;
                                decision_reason: string | null;
                                approver: string | null;
                                decided_on: string | null;
                            }[];
                            warnings: {
                                nth: number;
                                dispatch: string | null;
                                /** Format: date */
                                warned_on: string;
                            }[];
                            rechecks: {
                                /** @enum {string} */
                                kind: "look_back" | "draw";
                                days: number | null;
                                /** Format: date */
                                due_on: string;
                                draw: string | null;
                                result: ("holds" | "rebound") | null;
                                note: string | null;
                                done_by: string | null;
                                done_on: string | null;
                                rebound: string | null;
                            }[];
                            evidence: {
                                /** Format: uuid */
                                evidence: string;
                                /** @enum {string} */
                                stage: "before" | "after" | "claim" | "other";
                                state: string;
                                kind: ("photo" | "file") | null;
                                note: string | null;
                                /** Format: date-time */
                                at: string;
                                stored_at: string | null;
                            }[];
                            lineage: {
                                /** Format: uuid */
                                problem: string;
                                unit: string;
                                unit_name: string;
                                serial: number | null;
                                state: string;
                                description: string;
                                /** Format: date */
                                found_on: string;
                                closed_on: string | null;
                            }[];
                            rebound_of: {
                                /** Format: uuid */
                                problem: string;
                                unit: string;
                                unit_name: string;
                                serial: number | null;
                                state: string;
                                description: string;
                                /** Format: date */
                                found_on: string;
                                closed_on: string | null;
                            } | null;
                            rebounds: {
                                /** Format: uuid */
                                problem: string;
                                unit: string;
                                unit_name: string;
                                serial: number | null;
                                state: string;
                                description: string;
                                /** Format: date */
                                found_on: string;
                                closed_on: string | null;
                            }[];
                        } | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-receipts": {
        parameters: {
            query: {
                evidence: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核对本人上传的收讫情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: {
                            /** Format: uuid */
                            evidence: string;
                            sha256: string;
                            bytes: number;
                            /** @enum {string} */
                            state: "received" | "refused";
                            reason: string | null;
                            /** Format: date-time */
                            received_at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                draw: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取一次随机复查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draw: string;
                        title: string;
                        seed: string | null;
                        seed_source: string;
                        frame_size: number;
                        frame_digest: string;
                        drawn: number;
                        holds: number;
                        rebound: number;
                        open: number;
                        lines: {
                            place: number;
                            /** Format: uuid */
                            problem: string;
                            unit: string;
                            unit_name: string;
                            serial: number | null;
                            description: string;
                            closed_on: string | null;
                            /** Format: date */
                            due_on: string;
                            result: ("holds" | "rebound") | null;
                            note: string | null;
                            done_on: string | null;
                            rebound: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-requests": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "extension" | "deferral" | "reassignment";
                unit?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待批复的延期、缓办、改派申请 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /** Format: uuid */
                            problem: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            serial: number | null;
                            state: string;
                            severity: string;
                            description: string;
                            /** Format: date */
                            found_on: string;
                            due_on: string | null;
                            overdue_days: number | null;
                            /** @enum {string} */
                            kind: "extension" | "deferral" | "reassignment";
                            reason: string;
                            asked_for: string;
                            asked_by: string | null;
                            /** Format: date-time */
                            asked_at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-responsibilities": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                day?: string;
                below?: string;
                kind?: string;
                holder?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 责任清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        responsibilities: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            kind: string;
                            kind_label: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            office: string | null;
                            has_account: boolean;
                            first_day: string | null;
                            last_day: string | null;
                            telephone: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-responsibilities": {
        parameters: {
            query?: {
                day?: string;
                below?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出责任清单（Excel） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-responsibility-files": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                below?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 责任清单备案目录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: {
                            /** Format: uuid */
                            file: string;
                            unit: string;
                            unit_name: string;
                            number: number;
                            title: string;
                            /** Format: date */
                            day: string;
                            digest: string;
                            holdings: number;
                            filed_by: string;
                            /** Format: date */
                            filed_on: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-responsibility-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取备案的责任清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        file: string;
                        unit: string;
                        unit_name: string;
                        number: number;
                        title: string;
                        /** Format: date */
                        day: string;
                        digest: string;
                        holdings: number;
                        filed_by: string;
                        /** Format: date */
                        filed_on: string;
                        content: {
                            unit: string;
                            unit_name: string;
                            kind: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            first_day: string | null;
                            last_day: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "compare-responsibility-files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                file: string;
                since: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 比较两版备案的责任清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        since: {
                            /** Format: uuid */
                            file: string;
                            unit: string;
                            unit_name: string;
                            number: number;
                            title: string;
                            /** Format: date */
                            day: string;
                            digest: string;
                            holdings: number;
                            filed_by: string;
                            /** Format: date */
                            filed_on: string;
                        };
                        file: {
                            /** Format: uuid */
                            file: string;
                            unit: string;
                            unit_name: string;
                            number: number;
                            title: string;
                            /** Format: date */
                            day: string;
                            digest: string;
                            holdings: number;
                            filed_by: string;
                            /** Format: date */
                            filed_on: string;
                        };
                        added: {
                            unit: string;
                            unit_name: string;
                            kind: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            first_day: string | null;
                            last_day: string | null;
                        }[];
                        removed: {
                            unit: string;
                            unit_name: string;
                            kind: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            first_day: string | null;
                            last_day: string | null;
                        }[];
                        changed: {
                            before: {
                                unit: string;
                                unit_name: string;
                                kind: string;
                                holder: string;
                                post: string | null;
                                body: string | null;
                                first_day: string | null;
                                last_day: string | null;
                            };
                            after: {
                                unit: string;
                                unit_name: string;
                                kind: string;
                                holder: string;
                                post: string | null;
                                body: string | null;
                                first_day: string | null;
                                last_day: string | null;
                            };
                        }[];
                        unchanged: number;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-responsibility-kinds": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 责任的种类 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        kinds: {
                            kind: string;
                            label: string;
                            holders: string | null;
                            of: string[];
                            everyone: boolean;
                            one_holder: boolean;
                            clause: string[];
                            held: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-returned": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unit?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退回整改的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        returned: {
                            /** Format: uuid */
                            problem: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            serial: number | null;
                            state: string;
                            severity: string;
                            description: string;
                            /** Format: date */
                            found_on: string;
                            due_on: string | null;
                            overdue_days: number | null;
                            returns: number;
                            reason: string | null;
                            returned_by: string | null;
                            returned_at: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-rounds": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "planned" | "approved" | "cancelled";
                kind?: string;
                first_day?: string;
                last_day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出督查计划 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rounds: {
                            /** Format: uuid */
                            round: string;
                            revision: number;
                            title: string;
                            kind: string;
                            period: string | null;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            standard: string | null;
                            standard_label: string | null;
                            /** @enum {string} */
                            state: "planned" | "approved" | "cancelled";
                            sealed: boolean;
                            released_at: string | null;
                            plan_number: string | null;
                            organ: string | null;
                            not_held: boolean;
                            cancel_reason: string | null;
                            units: number;
                            teams: {
                                /** Format: uuid */
                                team: string;
                                name: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-round": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取督查计划 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        round: string;
                        revision: number;
                        title: string;
                        kind: string;
                        period: string | null;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        standard: string | null;
                        standard_label: string | null;
                        /** @enum {string} */
                        state: "planned" | "approved" | "cancelled";
                        sealed: boolean;
                        released_at: string | null;
                        plan_number: string | null;
                        organ: string | null;
                        not_held: boolean;
                        cancel_reason: string | null;
                        units: number;
                        teams: {
                            /** Format: uuid */
                            team: string;
                            name: string;
                        }[];
                        period_title: string | null;
                        basis: string | null;
                        scope: {
                            [key: string]: unknown;
                        };
                        planned_by: string;
                        /** Format: date-time */
                        planned_at: string;
                        approved_by: string | null;
                        approved_at: string | null;
                        tasks: number;
                        inspections: number;
                        draws: {
                            /** Format: uuid */
                            draw: string;
                            drawn: boolean;
                        }[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-round-units": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出督查计划的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            unit: string;
                            name: string;
                            parent_name: string | null;
                            code: string | null;
                            disclosed_at: string | null;
                            inspections: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "print-order-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                round: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["round_state_wrong"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-standard": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                standard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 读取评分标准 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        label: string;
                        /** Format: date */
                        day: string;
                        digest: string;
                        full: string;
                        clause: string[];
                        groups: {
                            id: string;
                            label: string;
                            full: string;
                        }[];
                        items: {
                            id: string;
                            label: string;
                            clause: string[];
                            full?: string;
                            deduct?: string;
                            cap?: string;
                            bonus?: string;
                            graded?: boolean;
                            group?: string;
                            exclusive?: string;
                            /** @enum {string} */
                            zeroes?: "item" | "group" | "all";
                            /** @enum {string} */
                            sampled?: "mean" | "sum" | "worst";
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `policy_not_in_force` {day} 这一天没有有效的考评办法
             *
             *     `standard_unknown` {day} 的办法里没有评分标准“{standard}”，有：{known}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-held": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "held" | "conflict" | "refused" | "expired";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人在服务器上等待、未能办成的操作 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        held: {
                            /** Format: uuid */
                            command: string;
                            name: string;
                            body: unknown;
                            /** @enum {string} */
                            why: "base" | "photos";
                            /** @enum {string} */
                            state: "held" | "conflict" | "refused" | "expired";
                            awaits: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                /** Format: uuid */
                                id: string;
                                revision?: number;
                                stage?: string;
                            }[];
                            claimed_at: string | null;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            received_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            failure: {
                                code: string;
                                details: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "pull-changes": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取得变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reset: boolean;
                        left: {
                            types: ("campaign" | "round" | "task" | "inspection" | "problem" | "dispatch" | "recheck" | "evidence" | "held")[];
                            ranges?: [
                                number,
                                number
                            ][];
                            team?: string;
                            round?: string;
                        }[];
                        changes: ({
                            /** @enum {string} */
                            type: "campaign" | "round" | "task" | "inspection" | "problem" | "dispatch" | "recheck" | "evidence" | "held";
                            id: string;
                            row: {
                                unit: string;
                                pos: number;
                                revision: number;
                                /** Format: uuid */
                                sealed_by?: string;
                                /** Format: uuid */
                                round: string;
                                /** Format: uuid */
                                team: string;
                                /** Format: uuid */
                                double_of?: string;
                                recusals: string[];
                                code?: string;
                            } | {
                                unit: string;
                                pos: number;
                                revision: number;
                                /** Format: uuid */
                                sealed_by?: string;
                                /** Format: uuid */
                                round?: string;
                                /** Format: uuid */
                                task?: string;
                                /** Format: uuid */
                                team?: string;
                                kind: string;
                                standard?: string;
                                /** Format: date */
                                day: string;
                                state: string;
                                score?: string;
                                full_mark?: string;
                                items: {
                                    [key: string]: unknown;
                                }[];
                                note?: string;
                                /** Format: uuid */
                                double_of?: string;
                                recusal: boolean;
                                photos_awaited: number;
                                own: boolean;
                            } | {
                                unit: string;
                                pos: number;
                                revision: number;
                                /** Format: uuid */
                                sealed_by?: string;
                                serial?: number;
                                source: string;
                                category?: string;
                                place_type?: string;
                                behaviour?: string;
                                zone?: string;
                                stock?: string;
                                prominent: boolean;
                                description: string;
                                place?: string;
                                position?: {
                                    [key: string]: unknown;
                                };
                                /** Format: date */
                                found_on: string;
                                /** Format: uuid */
                                team?: string;
                                /** Format: uuid */
                                inspection?: string;
                                /** Format: uuid */
                                round?: string;
                                /** Format: uuid */
                                dispatch?: string;
                                rectification?: string;
                                photos_awaited: number;
                                case: {
                                    [key: string]: unknown;
                                };
                            } | {
                                unit: string;
                                pos: number;
                                revision: number;
                                /** Format: uuid */
                                sealed_by?: string;
                                /** Format: uuid */
                                problem?: string;
                                /** Format: uuid */
                                inspection?: string;
                                spot?: string;
                                stage: string;
                                state: string;
                                kind?: string;
                                sha256?: string;
                                /** Format: date-time */
                                taken_at?: string;
                                position?: {
                                    [key: string]: unknown;
                                };
                                direction?: number;
                                /** Format: uuid */
                                retakes?: string;
                                note?: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                stored_at?: string;
                                own: boolean;
                            } | {
                                unit: string;
                                pos: number;
                                revision: number;
                                /** Format: uuid */
                                sealed_by?: string;
                                /** Format: uuid */
                                problem: string;
                                kind: string;
                                days?: number;
                                /** Format: date */
                                due_on: string;
                                draw?: string;
                            } | {
                                pos: number;
                                revision: number;
                                receiver: string;
                                channel: string;
                                number?: string;
                                slip?: string;
                                issuer: string;
                                /** Format: date-time */
                                issued_at: string;
                                /** Format: date */
                                due_on?: string;
                                demand?: string;
                                /** Format: date-time */
                                received_at?: string;
                                /** Format: date-time */
                                answered_at?: string;
                                problems: string[];
                            } | {
                                name: string;
                                /** @enum {string} */
                                why: "base" | "photos";
                                /** @enum {string} */
                                state: "held" | "done" | "conflict" | "refused" | "expired" | "discarded";
                                awaits: {
                                    /** @enum {string} */
                                    noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                    /** Format: uuid */
                                    id: string;
                                    revision?: number;
                                    stage?: string;
                                }[];
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                expires_at: string;
                                failure?: {
                                    code: string;
                                    details: {
                                        [key: string]: unknown;
                                    };
                                };
                                revision: number;
                            } | {
                                title: string;
                                kind: string;
                                period?: string;
                                /** Format: date */
                                first_day: string;
                                /** Format: date */
                                last_day: string;
                                standard?: string;
                                state: string;
                                plan_number?: string;
                                revision: number;
                                sealed: boolean;
                            } | {
                                title: string;
                                root: string;
                                /** Format: date */
                                first_day: string;
                                /** Format: date */
                                last_day: string;
                                revision: number;
                                policies: {
                                    digest: string;
                                    /** Format: date */
                                    first_day?: string;
                                    /** Format: date */
                                    last_day?: string;
                                }[];
                            };
                        } | {
                            /** @enum {string} */
                            type: "campaign" | "round" | "task" | "inspection" | "problem" | "dispatch" | "recheck" | "evidence" | "held";
                            id: string;
                            /** @enum {string} */
                            gone: "withdrawn" | "past";
                        })[];
                        cursor: string;
                        more: boolean;
                        units: string;
                        /** Format: date-time */
                        server_time: string;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-campaigns-campaign-sync-push": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    sent_at: string;
                    commands: unknown[];
                };
            };
        };
        responses: {
            /** @description 推送手机上的操作 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        received_at: string;
                        clock_offset_ms: number;
                        results: ({
                            id: string;
                            /** @constant */
                            outcome: "done";
                            result: unknown;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "already_done";
                            result: unknown;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "conflict";
                            failure: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                            current: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence";
                                /** Format: uuid */
                                id: string;
                                revision: number;
                                state: string | null;
                            }[];
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "held";
                            awaits: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                /** Format: uuid */
                                id: string;
                                revision?: number;
                                stage?: string;
                            }[];
                            /** Format: date-time */
                            expires_at: string;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "photos_awaited";
                            awaits: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                /** Format: uuid */
                                id: string;
                                revision?: number;
                                stage?: string;
                            }[];
                            /** Format: date-time */
                            expires_at: string;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "refused";
                            failure: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "later";
                            failure?: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                        })[];
                        settled: ({
                            id: string;
                            /** @constant */
                            outcome: "done";
                            result: unknown;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "already_done";
                            result: unknown;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "conflict";
                            failure: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                            current: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence";
                                /** Format: uuid */
                                id: string;
                                revision: number;
                                state: string | null;
                            }[];
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "held";
                            awaits: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                /** Format: uuid */
                                id: string;
                                revision?: number;
                                stage?: string;
                            }[];
                            /** Format: date-time */
                            expires_at: string;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "photos_awaited";
                            awaits: {
                                /** @enum {string} */
                                noun: "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit" | "photo";
                                /** Format: uuid */
                                id: string;
                                revision?: number;
                                stage?: string;
                            }[];
                            /** Format: date-time */
                            expires_at: string;
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "refused";
                            failure: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                        } | {
                            id: string;
                            /** @constant */
                            outcome: "later";
                            failure?: {
                                code: string;
                                title: string;
                                next: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                errors?: {
                                    at: string;
                                    found: string;
                                    expected: string;
                                }[];
                                refused?: {
                                    [key: string]: unknown;
                                }[];
                            };
                        })[];
                        next_batch: number;
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "pull-units": {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取得范围内的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        whole: boolean;
                        units: {
                            unit: string;
                            name: string;
                            kind: string;
                            code: string | null;
                            parent: string | null;
                            pos: number;
                            pos_end: number;
                            withdrawn_on: string | null;
                            successor: string | null;
                        }[];
                        gone: string[];
                        above: {
                            unit: string;
                            name: string;
                            kind: string;
                            code: string | null;
                            parent: string | null;
                            pos: number;
                            pos_end: number;
                            withdrawn_on: string | null;
                            successor: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-task-list": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        unit: string;
                        unit_name: string;
                        tasks: {
                            source: string;
                            label: string;
                            by: string | null;
                            asks: string[];
                            due: string | null;
                            clause: string[];
                            answering: {
                                kind_label: string;
                                post: string | null;
                                body: string | null;
                                telephone: string | null;
                            }[];
                        }[];
                        commitments: {
                            period: string;
                            units: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["policy_not_in_force"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-tasks": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                team?: string;
                round?: string;
                open?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出检查任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            /** Format: uuid */
                            task: string;
                            revision: number;
                            /** Format: uuid */
                            round: string;
                            round_title: string;
                            kind: string;
                            standard: string | null;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            unit: string;
                            unit_name: string;
                            parent_name: string | null;
                            /** Format: uuid */
                            team: string;
                            double_of: string | null;
                            recusals: string[];
                            code: string | null;
                            inspections: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-team-agreement": {
        parameters: {
            query?: {
                first_day?: string;
                last_day?: string;
                round?: string;
                tolerance?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各组打分的一致程度 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairs: number;
                        mean_difference: string | null;
                        within: number;
                        tolerance: string;
                        teams: {
                            /** Format: uuid */
                            team: string;
                            name: string;
                            scorings: number;
                            effect: string | null;
                            difference: string | null;
                            /** Format: uuid */
                            group: string;
                        }[];
                        items: {
                            standard: string;
                            item: string;
                            recorded: number;
                            agreed: number;
                        }[];
                        more: boolean;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-teams": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                day?: string;
                pool?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出督查组 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        teams: {
                            /** Format: uuid */
                            team: string;
                            code: string;
                            pool: string;
                            name: string;
                            /** @enum {string} */
                            kind: "area" | "topic" | "covert" | "leader" | "supervision" | "third_party" | "other";
                            topic: string | null;
                            lead_post: string | null;
                            revision: number;
                            units: {
                                unit: string;
                                name: string;
                                /** Format: date */
                                first_day: string;
                                last_day: string | null;
                            }[];
                            members: {
                                /** Format: uuid */
                                member: string;
                                account: string | null;
                                post: string | null;
                                placeholder: string | null;
                                role_name: string;
                                is_head: boolean;
                                home_unit: string | null;
                                home_unit_name: string | null;
                                headcount: number;
                                /** Format: date */
                                first_day: string;
                                last_day: string | null;
                            }[];
                        }[];
                        shared: {
                            /** Format: uuid */
                            covert_team: string;
                            covert_name: string;
                            /** Format: uuid */
                            team: string;
                            team_name: string;
                            pool: string;
                            post: string;
                            covert_role: string;
                            team_role: string;
                            head: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-events": {
        parameters: {
            query?: {
                subject?: string;
                kind?: "problem.found" | "problem.released" | "problem.dispatch" | "problem.fix_at_once" | "problem.sign_receipt" | "problem.start_rectification" | "problem.confirm_milestone" | "problem.request_acceptance" | "problem.accept" | "problem.close" | "problem.return" | "problem.request_extension" | "problem.request_deferral" | "problem.request_reassignment" | "problem.decide_request" | "problem.resume" | "problem.withdraw" | "problem.record_rebound" | "problem.link_lineage" | "problem.unlink_lineage" | "problem.record_look_back" | "problem.record_recheck" | "problem.warn" | "dispatch.issued" | "dispatch.receipt" | "dispatch.hand_on" | "dispatch.reminder" | "dispatch.joint_answer" | "evidence.added" | "evidence.received" | "evidence.withdrawn" | "round.planned" | "round.changed" | "round.approved" | "round.cancelled" | "round.tasks_assigned" | "round.disclosed" | "round.released" | "draw.published" | "draw.drawn" | "inspection.entered" | "inspection.corrected" | "inspection.confirmed" | "inspection.withdrawn" | "team.made" | "team.changed" | "team.members_set" | "team.units_set" | "responsibility.set" | "responsibility.ended" | "responsibility.withdrawn" | "responsibility.imported" | "responsibility.filed" | "duty.visit-recorded" | "duty.visit-withdrawn" | "assessment.computed" | "assessment.recomputed" | "assessment.failed" | "assessment.frozen" | "assessment.verified" | "assessment.shown" | "assessment.answered" | "assessment.checked" | "assessment.reviewed" | "assessment.submitted" | "assessment.sent-back" | "assessment.recalled" | "assessment.adjusted" | "assessment.signed" | "assessment.numbered" | "assessment.issued" | "assessment.received" | "assessment.corrected" | "assessment.withdrawn" | "objection.raised" | "objection.decided" | "what-if.asked" | "measure.found" | "measure.accepted" | "measure.rejected" | "measure.carried-out" | "measure.withdrawn" | "measure.flagged" | "fact.entered" | "fact.withdrawn" | "commitment.made" | "document.drafted" | "document.redrafted" | "document.opined" | "document.submitted" | "document.returned" | "document.recalled" | "document.signed" | "document.issued" | "document.received" | "document.voided" | "organ.set" | "campaign.opened" | "campaign.policy_changed" | "unit.added" | "unit.renamed" | "unit.moved" | "unit.merged" | "unit.split" | "unit.withdrawn" | "unit.related" | "unit.relation-ended" | "unit.imported" | "boundary.imported" | "account.opened" | "account.changed" | "account.disabled" | "account.enabled" | "account.granted" | "account.revoked" | "account.contact-set" | "account.contact-erased" | "account.initial-password-given" | "account.password-changed" | "account.second-factor-enrolled" | "account.second-factor-dropped" | "account.second-factor-reset" | "account.sessions-ended" | "account.unlocked" | "account.provider-linked" | "account.provider-unlinked" | "personal.erased" | "trail.check_asked" | "job.retried" | "held.discarded" | "complaint.made" | "complaint.answered";
                group?: "problem" | "dispatch" | "evidence" | "round" | "inspection" | "team" | "responsibility" | "assessment" | "measure" | "fact" | "document" | "campaign" | "unit" | "account" | "system";
                command?: string;
                account?: string;
                from?: string;
                to?: string;
                unit?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 操作记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            received_at: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            noun: string;
                            subject: string;
                            unit: string | null;
                            unit_name: string | null;
                            by: string | null;
                            account: string | null;
                            command: string | null;
                            change: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `trail_by_account` 按账号查操作记录只限审计
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-events": {
        parameters: {
            query?: {
                subject?: string;
                kind?: "problem.found" | "problem.released" | "problem.dispatch" | "problem.fix_at_once" | "problem.sign_receipt" | "problem.start_rectification" | "problem.confirm_milestone" | "problem.request_acceptance" | "problem.accept" | "problem.close" | "problem.return" | "problem.request_extension" | "problem.request_deferral" | "problem.request_reassignment" | "problem.decide_request" | "problem.resume" | "problem.withdraw" | "problem.record_rebound" | "problem.link_lineage" | "problem.unlink_lineage" | "problem.record_look_back" | "problem.record_recheck" | "problem.warn" | "dispatch.issued" | "dispatch.receipt" | "dispatch.hand_on" | "dispatch.reminder" | "dispatch.joint_answer" | "evidence.added" | "evidence.received" | "evidence.withdrawn" | "round.planned" | "round.changed" | "round.approved" | "round.cancelled" | "round.tasks_assigned" | "round.disclosed" | "round.released" | "draw.published" | "draw.drawn" | "inspection.entered" | "inspection.corrected" | "inspection.confirmed" | "inspection.withdrawn" | "team.made" | "team.changed" | "team.members_set" | "team.units_set" | "responsibility.set" | "responsibility.ended" | "responsibility.withdrawn" | "responsibility.imported" | "responsibility.filed" | "duty.visit-recorded" | "duty.visit-withdrawn" | "assessment.computed" | "assessment.recomputed" | "assessment.failed" | "assessment.frozen" | "assessment.verified" | "assessment.shown" | "assessment.answered" | "assessment.checked" | "assessment.reviewed" | "assessment.submitted" | "assessment.sent-back" | "assessment.recalled" | "assessment.adjusted" | "assessment.signed" | "assessment.numbered" | "assessment.issued" | "assessment.received" | "assessment.corrected" | "assessment.withdrawn" | "objection.raised" | "objection.decided" | "what-if.asked" | "measure.found" | "measure.accepted" | "measure.rejected" | "measure.carried-out" | "measure.withdrawn" | "measure.flagged" | "fact.entered" | "fact.withdrawn" | "commitment.made" | "document.drafted" | "document.redrafted" | "document.opined" | "document.submitted" | "document.returned" | "document.recalled" | "document.signed" | "document.issued" | "document.received" | "document.voided" | "organ.set" | "campaign.opened" | "campaign.policy_changed" | "unit.added" | "unit.renamed" | "unit.moved" | "unit.merged" | "unit.split" | "unit.withdrawn" | "unit.related" | "unit.relation-ended" | "unit.imported" | "boundary.imported" | "account.opened" | "account.changed" | "account.disabled" | "account.enabled" | "account.granted" | "account.revoked" | "account.contact-set" | "account.contact-erased" | "account.initial-password-given" | "account.password-changed" | "account.second-factor-enrolled" | "account.second-factor-dropped" | "account.second-factor-reset" | "account.sessions-ended" | "account.unlocked" | "account.provider-linked" | "account.provider-unlinked" | "personal.erased" | "trail.check_asked" | "job.retried" | "held.discarded" | "complaint.made" | "complaint.answered";
                group?: "problem" | "dispatch" | "evidence" | "round" | "inspection" | "team" | "responsibility" | "assessment" | "measure" | "fact" | "document" | "campaign" | "unit" | "account" | "system";
                command?: string;
                account?: string;
                from?: string;
                to?: string;
                unit?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出操作记录（CSV） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            /**
             * @description `trail_by_account` 按账号查操作记录只限审计
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-trend": {
        parameters: {
            query?: {
                unit?: string;
                cadence?: "week" | "ten_day" | "month";
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按时段的发现、销号和存量 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        unit: {
                            unit: string;
                            name: string;
                        };
                        cadence: string;
                        before: {
                            found: number;
                            closed: number;
                            stock: number;
                        };
                        periods: {
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            complete: boolean;
                            found: number;
                            closed: number;
                            stock: number;
                        }[];
                        definitions: {
                            id: string;
                            label: string;
                            definition: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "who-held": {
        parameters: {
            query?: {
                day?: string;
                kind?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某日由谁负责 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        holders: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            kind: string;
                            kind_label: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            office: string | null;
                            has_account: boolean;
                            first_day: string | null;
                            last_day: string | null;
                            telephone: string | null;
                        }[];
                        history: {
                            /** Format: uuid */
                            responsibility: string;
                            revision: number;
                            unit: string;
                            unit_name: string;
                            kind: string;
                            kind_label: string;
                            holder: string;
                            post: string | null;
                            body: string | null;
                            office: string | null;
                            has_account: boolean;
                            first_day: string | null;
                            last_day: string | null;
                            telephone: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-unit-results": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                score_of?: string;
                cadence?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个单位历期的得分和排名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            unit: string;
                            name: string;
                        };
                        results: {
                            /** Format: uuid */
                            assessment: string;
                            cadence: string;
                            period: string;
                            title: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            edition: number;
                            corrects: string | null;
                            number: string | null;
                            /** Format: date-time */
                            issued_at: string;
                            score_of: string;
                            label: string;
                            full: string | null;
                            score: string | null;
                            printed: string | null;
                            absent: string | null;
                            grade: string | null;
                            grade_label: string | null;
                            ranks: {
                                name: string;
                                pool: string;
                                pool_label: string;
                                rank: number;
                                from_end: number;
                                size: number;
                                tied: boolean;
                            }[];
                            lists: {
                                list: string;
                                label: string;
                                /** @enum {string} */
                                kind: "red" | "black" | "other";
                            }[];
                            adjustment: {
                                change: string;
                                adjusted: string;
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-views": {
        parameters: {
            query?: {
                page?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出保存的视图 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: {
                            /** Format: uuid */
                            view: string;
                            page: string;
                            name: string;
                            query: {
                                [key: string]: string;
                            };
                            shared: boolean;
                            own: boolean;
                            saved_by: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-waiting": {
        parameters: {
            query?: {
                first?: number;
                unit?: string;
            };
            header?: never;
            path: {
                /** @description 行动 */
                campaign: components["parameters"]["campaign"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待办 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        waiting: {
                            /** @enum {string} */
                            kind: "to_sign" | "to_hand_on" | "overdue" | "due_today" | "returned" | "to_answer" | "to_dispatch" | "to_verify" | "to_close" | "requests" | "look_backs" | "rounds_to_approve" | "inspections_to_confirm" | "sheets_to_answer" | "objections_to_decide" | "results_to_send" | "checks_to_close" | "results_to_review" | "results_to_submit" | "results_to_sign" | "results_to_number" | "results_to_issue" | "results_to_receive" | "measures_to_find" | "measures_to_decide" | "measures_to_record" | "documents_to_review" | "documents_to_sign" | "documents_to_issue" | "documents_to_receive" | "receipts_outstanding";
                            label: string;
                            count: number;
                            more: boolean;
                            first: {
                                /** @enum {string} */
                                noun: "problem" | "dispatch" | "round" | "inspection" | "check-sheet" | "objection" | "assessment" | "measure" | "document";
                                id: string;
                                of: string | null;
                                unit_name: string | null;
                                above: string[];
                                title: string;
                                serial: number | null;
                                due_on: string | null;
                                words: string | null;
                            }[];
                        }[];
                        released: {
                            rounds: {
                                /** Format: uuid */
                                round: string;
                                title: string;
                                plan_number: string | null;
                                /** Format: date-time */
                                released_at: string;
                            }[];
                            results: {
                                /** Format: uuid */
                                assessment: string;
                                title: string;
                                period: string;
                                edition: number;
                                corrects: string | null;
                                correction_reason: string | null;
                                number: string | null;
                                /** Format: date-time */
                                issued_at: string;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "add-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        unit: string;
                        name: string;
                        /** @enum {string} */
                        kind: "country" | "province" | "prefecture" | "county" | "county_city" | "district" | "functional_zone" | "town" | "township" | "street" | "guanqu" | "village" | "community" | "natural_village" | "group" | "grid" | "linked_households" | "household" | "department" | "road_section" | "river_reach" | "public_toilet" | "market" | "other_object";
                        code?: string;
                        order?: number;
                        attributes?: {
                            [key: string]: string;
                        };
                        parent: string | null;
                        /** Format: date */
                        on?: string;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}”
             *
             *     `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_code_wrong` 区划代码“{found}”不对：{why}
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "answer-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        complaint: string;
                        answer: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            complaint: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "change-account": {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag：是在哪一版上修改 */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                        name?: string;
                        post?: string;
                        /** @enum {string} */
                        language?: "zh" | "en";
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["revision_outdated"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["revision_missing"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "check-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        check: string;
                        after?: string;
                        heads?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            check: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "complain-about-system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        complaint: string;
                        /** @enum {string} */
                        category: "asks_too_much" | "asked_twice" | "hard_to_use" | "wrong_data" | "surveillance" | "suggestion" | "other";
                        text: string;
                        /** Format: uuid */
                        campaign?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            complaint: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "disable-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                            /** @constant */
                            disabled: true;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `account_own` 不能对自己的账号这样做
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "enable-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                            /** @constant */
                            disabled: false;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `account_own` 不能对自己的账号这样做
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "end-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** @enum {string} */
                        hierarchy: "pool" | "team" | "grid";
                        parent: string;
                        children: string[];
                        /** Format: date */
                        last_day: string;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            ended: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_unrelated` “{child}”在 {day} 不属于“{parent}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "erase-personal-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        noun: string;
                        subject: string;
                        names?: string[];
                        /** @enum {string} */
                        basis: "asked" | "period_over" | "purpose_over" | "unlawful";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            erased: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `nothing_to_erase` 操作记录中没有这一对象尚未删除的个人信息
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "grant-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        grant: string;
                        /** Format: uuid */
                        account: string;
                        /** @enum {string} */
                        role: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                        /** Format: uuid */
                        campaign?: string;
                        /** @enum {string} */
                        reach?: "unit" | "pool" | "team" | "responsibilities" | "none";
                        unit?: string;
                        pool?: string;
                        /** Format: uuid */
                        team?: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            grant: string;
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `account_own` 不能对自己的账号这样做
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `account_closed` 这个账号已经停用
             *
             *     `grant_apart` “{role}”和“{held}”不能由同一个账号同时承担
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `grant_reach_wrong` “{role}”的范围不对，应为：{expected}
             *
             *     `grant_last_day_missing` “{role}”是临时的，须写明最后一天
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "import-boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        file: string;
                        /** Format: base64 */
                        boundaries: string;
                        /** @default false */
                        only_plan?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            added: string[];
                            replaced: string[];
                            unchanged: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "import-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        file: string;
                        /** Format: base64 */
                        sheet: string;
                        /** Format: date */
                        on: string;
                        below?: string;
                        /** @default false */
                        complete?: boolean;
                        /** @default false */
                        only_plan?: boolean;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            added: string[];
                            renamed: string[];
                            moved: string[];
                            withdrawn: string[];
                            unchanged: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "link-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        provider: string;
                        subject: string;
                        /** Format: uuid */
                        account: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            provider: string;
                            subject: string;
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "merge-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        units: string[];
                        /** Format: date */
                        on: string;
                        into: {
                            unit: string;
                        } | {
                            found: {
                                unit: string;
                                name: string;
                                /** @enum {string} */
                                kind: "country" | "province" | "prefecture" | "county" | "county_city" | "district" | "functional_zone" | "town" | "township" | "street" | "guanqu" | "village" | "community" | "natural_village" | "group" | "grid" | "linked_households" | "household" | "department" | "road_section" | "river_reach" | "public_toilet" | "market" | "other_object";
                                code?: string;
                                order?: number;
                                attributes?: {
                                    [key: string]: string;
                                };
                            };
                            parent?: string | null;
                        };
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_successor_wrong` “{successor}”不能承接“{unit}”：就是它本身、在它之下，或那天并不存在
             *
             *     `id_taken` 编号 {id} 已经有了
             *
             *     `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}”
             *
             *     `unit_begins_then` “{unit}”{day} 才设立，不能在同一天撤销
             *
             *     `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_too_few` 合并、拆分至少涉及 {least} 个单位，现有 {found} 个
             *
             *     `unit_named_twice` “{unit}”写了两次
             *
             *     `unit_parent_needed` “{unit}”的上级没有写明，又无法从被并单位推出（它们的上级不同）
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_code_wrong` 区划代码“{found}”不对：{why}
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "move-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        unit: string;
                        /** Format: date */
                        on: string;
                        parent: string | null;
                        order?: number;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_cycle` “{parent}”在“{unit}”之下，不能作它的上级
             *
             *     `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_unchanged` “{unit}”没有任何变化
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "open-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                        name: string;
                        post: string;
                        /**
                         * @default zh
                         * @enum {string}
                         */
                        language?: "zh" | "en";
                        contact?: {
                            /** @default null */
                            telephone?: string | null;
                            /** @default null */
                            other?: string | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                            revision: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "open-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        campaign: string;
                        title: string;
                        root: string;
                        /** Format: uuid */
                        parent?: string;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        policy: string;
                        /** @default {} */
                        decisions?: {
                            [key: string]: {
                                value: string;
                                set_by?: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            campaign: string;
                            digest: string;
                            policy: string;
                            policy_title: string;
                            notices: {
                                line: number;
                                column: number;
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            /**
             * @description `id_taken` 编号 {id} 已经有了
             *
             *     `campaign_outside_parent` 单位“{root}”不在上级行动的范围“{parent}”之内
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "relate-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** @enum {string} */
                        hierarchy: "pool" | "team" | "grid";
                        parent: string;
                        children: string[];
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day?: string;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_relation_taken` “{child}”在这些日子里已经属于“{parent}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_named_twice` “{unit}”写了两次
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "rename-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        unit: string;
                        /** Format: date */
                        on: string;
                        name?: string;
                        /** @enum {string} */
                        kind?: "country" | "province" | "prefecture" | "county" | "county_city" | "district" | "functional_zone" | "town" | "township" | "street" | "guanqu" | "village" | "community" | "natural_village" | "group" | "grid" | "linked_households" | "household" | "department" | "road_section" | "river_reach" | "public_toilet" | "market" | "other_object";
                        code?: string | null;
                        order?: number;
                        attributes?: {
                            [key: string]: string;
                        };
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}”
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_unchanged` “{unit}”没有任何变化
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_code_wrong` 区划代码“{found}”不对：{why}
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            reset: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "retry-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        job: number;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            job: number;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "revoke-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        grant: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            grant: string;
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            /**
             * @description `account_own` 不能对自己的账号这样做
             *
             *     `not_allowed` 您的职责中没有“{verb}”
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            /**
             * @description `grant_over` 这项授权已经收回
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** @default null */
                        telephone?: string | null;
                        /** @default null */
                        other?: string | null;
                        /** Format: uuid */
                        account: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** @enum {string} */
                        language: "zh" | "en";
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** @enum {string} */
                            language: "zh" | "en";
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "set-own-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** @default null */
                        telephone?: string | null;
                        /** @default null */
                        other?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "split-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        unit: string;
                        /** Format: date */
                        on: string;
                        parts: {
                            unit: {
                                unit: string;
                                name: string;
                                /** @enum {string} */
                                kind: "country" | "province" | "prefecture" | "county" | "county_city" | "district" | "functional_zone" | "town" | "township" | "street" | "guanqu" | "village" | "community" | "natural_village" | "group" | "grid" | "linked_households" | "household" | "department" | "road_section" | "river_reach" | "public_toilet" | "market" | "other_object";
                                code?: string;
                                order?: number;
                                attributes?: {
                                    [key: string]: string;
                                };
                            };
                            /** @default [] */
                            children?: string[];
                        }[];
                        successor: string | null;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_children_left` “{unit}”下面还有 {count} 个单位没有去处：{children}
             *
             *     `unit_not_below` 那天“{child}”不在“{unit}”之下
             *
             *     `unit_successor_wrong` “{successor}”不能承接“{unit}”：就是它本身、在它之下，或那天并不存在
             *
             *     `id_taken` 编号 {id} 已经有了
             *
             *     `unit_code_taken` 区划代码 {found} 在同一时间属于“{unit}”
             *
             *     `unit_begins_then` “{unit}”{day} 才设立，不能在同一天撤销
             *
             *     `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_too_few` 合并、拆分至少涉及 {least} 个单位，现有 {found} 个
             *
             *     `unit_named_twice` “{unit}”写了两次
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_code_wrong` 区划代码“{found}”不对：{why}
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "unlink-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        provider: string;
                        subject: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            /** Format: uuid */
                            account: string;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "unlock-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        /** Format: uuid */
                        account: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            unlocked: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            409: components["responses"]["command_id_taken"];
            413: components["responses"]["too_large"];
            /**
             * @description `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "withdraw-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 由发送方生成；重发用同一个
                     */
                    id: string;
                    /**
                     * Format: date-time
                     * @description 实际办理的时刻，事后补发时填写
                     */
                    at?: string;
                    body: {
                        unit: string;
                        /** Format: date */
                        on: string;
                        successor: string | null;
                        basis?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 已写入；同一编号、同一内容再次发送，得到同样的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        command: string;
                        /** @enum {unknown} */
                        outcome: "done" | "already_done";
                        result: {
                            notes: string[];
                        };
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_not_on_day` {day} 那天没有“{unit}”：尚未设立或已撤销
             *
             *     `unit_children_left` “{unit}”下面还有 {count} 个单位没有去处：{children}
             *
             *     `unit_successor_missing` “{unit}”还有 {count} 个未销号问题，撤销须写明由谁承接
             *
             *     `unit_successor_wrong` “{successor}”不能承接“{unit}”：就是它本身、在它之下，或那天并不存在
             *
             *     `unit_begins_then` “{unit}”{day} 才设立，不能在同一天撤销
             *
             *     `unit_changed_later` “{unit}”在 {day} 之后另有变更，不能在它之前再改
             *
             *     `command_id_taken` 这个编号已经用于另一项内容
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["too_large"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `unit_kind_misplaced` {kind}“{unit}”不能直接放在{parent_kind}“{parent}”之下
             *
             *     `unit_day_ahead` {day} 还没有到，单位的变更到那天才能登记
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             *
             *     `clock_ahead` 时间 {found} 比系统时间晚 {minutes} 分钟以上
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-complaints": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "open" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 对本系统的意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: {
                            /** Format: uuid */
                            complaint: string;
                            /** @enum {string} */
                            category: "asks_too_much" | "asked_twice" | "hard_to_use" | "wrong_data" | "surveillance" | "suggestion" | "other";
                            text: string;
                            /** Format: date */
                            made_on: string;
                            answer: string | null;
                            answered_on: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 演示账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            role: string;
                            role_name: {
                                zh: string;
                                en: string;
                            };
                            name: string;
                            post: string;
                            password: string;
                        }[];
                    };
                };
            };
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本接口说明的页面 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 出错目录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-grant-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以授权的行动、组别、队伍和机关 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            /** Format: uuid */
                            campaign: string;
                            title: string;
                            root: string;
                            root_name: string;
                            /** Format: date */
                            first_day: string;
                            /** Format: date */
                            last_day: string;
                            pools: {
                                pool: string;
                                name: string;
                                units: number;
                                first_units: string[];
                            }[];
                            teams: {
                                /** Format: uuid */
                                team: string;
                                name: string;
                                is_covert: boolean;
                            }[];
                            organs: {
                                /** Format: uuid */
                                organ: string;
                                name: string;
                                /** @enum {string} */
                                role: "campaign_office" | "pool_lead" | "team_member" | "covert_member" | "watch_office" | "county_office" | "town_office" | "guanqu_office" | "village" | "paired_leader" | "linked_department" | "discipline" | "third_party" | "visiting_auditor" | "system_admin" | "security_admin" | "audit_admin";
                                unit: string;
                                unit_name: string;
                                pool: string | null;
                                team: string | null;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进程在运行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        alive: true;
                    };
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-jobs": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "running" | "failing" | "given_up";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: {
                            job: number;
                            task: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "failing" | "given_up";
                            attempts: number;
                            most_attempts: number;
                            /** Format: date-time */
                            due_at: string;
                            /** Format: date-time */
                            asked_at: string;
                            last_error: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 底图设置 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        layers: {
                            tiles: string;
                        }[];
                        /** @enum {string} */
                        crs: "wgs84" | "gcj02";
                        attribution: string;
                        max_zoom: number;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 运行指标（Prometheus） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-openapijson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本接口说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-own-complaints": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人提的意见和答复 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: {
                            /** Format: uuid */
                            complaint: string;
                            /** @enum {string} */
                            category: "asks_too_much" | "asked_twice" | "hard_to_use" | "wrong_data" | "surveillance" | "suggestion" | "other";
                            text: string;
                            /** Format: date */
                            made_on: string;
                            answer: string | null;
                            answered_on: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "put-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    old: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 改本人的密码 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["not_json"];
            /**
             * @description `sign_in_refused` 账号或密码不对，或账号已停用
             *
             *     `not_signed_in` 没有登录，或登录已经失效
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以受理请求 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        /** @enum {string} */
                        database: "reachable" | "unreachable";
                        /** @enum {string} */
                        migrations: "applied" | "missing" | "unknown";
                        /** @enum {string} */
                        files: "writable" | "unwritable";
                        /** @enum {string} */
                        jobs: "in_time" | "lagging" | "unknown";
                        /** @enum {string} */
                        feed: "in_time" | "lagging" | "unknown";
                    };
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-receipts-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看收到的公文 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        number: string | null;
                        organ: string;
                        recipient: string;
                        /** Format: date-time */
                        issued_at: string;
                        receipts_by: string | null;
                        received_at: string | null;
                        received_by: string | null;
                        void: boolean;
                        has_document: boolean;
                    };
                };
            };
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-receipts-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    post: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 签收公文 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        number: string | null;
                        organ: string;
                        recipient: string;
                        /** Format: date-time */
                        issued_at: string;
                        receipts_by: string | null;
                        received_at: string | null;
                        received_by: string | null;
                        void: boolean;
                        has_document: boolean;
                    };
                };
            };
            400: components["responses"]["not_json"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-receipts-code-documentpdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 收到的公文（PDF） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            404: components["responses"]["not_found"];
            409: components["responses"]["document_file_awaited"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description 绑定本人的动态口令 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["not_json"];
            /**
             * @description `sign_in_refused` 账号或密码不对，或账号已停用
             *
             *     `not_signed_in` 没有登录，或登录已经失效
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-second-factor-drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description 解除本人的动态口令 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["not_json"];
            /**
             * @description `sign_in_refused` 账号或密码不对，或账号已停用
             *
             *     `not_signed_in` 没有登录，或登录已经失效
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-second-factor-finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description 确认本人的动态口令 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recovery_codes: string[];
                    };
                };
            };
            400: components["responses"]["not_json"];
            /**
             * @description `sign_in_refused` 账号或密码不对，或账号已停用
             *
             *     `not_signed_in` 没有登录，或登录已经失效
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "browser" | "phone";
                            device: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            used_at: string;
                            is_this: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "delete-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束本人其余的登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "delete-sessions-session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束本人的一个登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 登录方式和提示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        providers: {
                            id: string;
                            label: unknown;
                        }[];
                    };
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    /**
                     * @default browser
                     * @enum {string}
                     */
                    kind?: "browser" | "phone";
                };
            };
        };
        responses: {
            /** @description 用账号和密码登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        /** @description session：已登录；其余：下一步 */
                        next: string;
                        ticket?: string;
                        /** @description 手机端的令牌，放在 Authorization: Bearer 里；浏览器的在 Cookie 里 */
                        token?: string;
                        /** Format: uuid */
                        account?: string;
                        post?: string;
                        recovery_codes?: string[];
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["sign_in_refused"];
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-sign-in-attempts": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看登录尝试（安全日志） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: {
                            /** Format: date-time */
                            at: string;
                            post: string | null;
                            address: string | null;
                            /** @enum {string} */
                            step: "password" | "second_factor" | "provider" | "unlock";
                            /** @enum {string} */
                            outcome: "failed" | "passed" | "succeeded" | "unlocked" | "unchecked";
                            why: string | null;
                        }[];
                        cursor: string | null;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-in-enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 上一步给的凭据；经统一身份登录的浏览器不必填 */
                    ticket?: string;
                };
            };
        };
        responses: {
            /** @description 登录：绑定动态口令 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["sign_in_refused"];
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-in-enrolment-finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 上一步给的凭据；经统一身份登录的浏览器不必填 */
                    ticket?: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description 登录：确认动态口令 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        /** @description session：已登录；其余：下一步 */
                        next: string;
                        ticket?: string;
                        /** @description 手机端的令牌，放在 Authorization: Bearer 里；浏览器的在 Cookie 里 */
                        token?: string;
                        /** Format: uuid */
                        account?: string;
                        post?: string;
                        recovery_codes?: string[];
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["sign_in_refused"];
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-in-new-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 上一步给的凭据；经统一身份登录的浏览器不必填 */
                    ticket?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 登录：设新密码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        /** @description session：已登录；其余：下一步 */
                        next: string;
                        ticket?: string;
                        /** @description 手机端的令牌，放在 Authorization: Bearer 里；浏览器的在 Cookie 里 */
                        token?: string;
                        /** Format: uuid */
                        account?: string;
                        post?: string;
                        recovery_codes?: string[];
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["sign_in_refused"];
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-sign-in-providers-provider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 到统一身份认证登录 */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-sign-in-providers-provider-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 从统一身份认证返回 */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-in-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 上一步给的凭据；经统一身份登录的浏览器不必填 */
                    ticket?: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description 登录：动态口令或恢复码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice: string;
                        /** @description session：已登录；其余：下一步 */
                        next: string;
                        ticket?: string;
                        /** @description 手机端的令牌，放在 Authorization: Bearer 里；浏览器的在 Cookie 里 */
                        token?: string;
                        /** Format: uuid */
                        account?: string;
                        post?: string;
                        recovery_codes?: string[];
                    };
                };
            };
            400: components["responses"]["not_json"];
            401: components["responses"]["sign_in_refused"];
            422: components["responses"]["body_wrong"];
            /**
             * @description `sign_in_paused` 刚才没有登录成功，请等 {seconds} 秒再试
             *
             *     `sign_in_locked` 多次没有登录成功，已锁定到 {until}
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-site-events": {
        parameters: {
            query?: {
                subject?: string;
                kind?: "problem.found" | "problem.released" | "problem.dispatch" | "problem.fix_at_once" | "problem.sign_receipt" | "problem.start_rectification" | "problem.confirm_milestone" | "problem.request_acceptance" | "problem.accept" | "problem.close" | "problem.return" | "problem.request_extension" | "problem.request_deferral" | "problem.request_reassignment" | "problem.decide_request" | "problem.resume" | "problem.withdraw" | "problem.record_rebound" | "problem.link_lineage" | "problem.unlink_lineage" | "problem.record_look_back" | "problem.record_recheck" | "problem.warn" | "dispatch.issued" | "dispatch.receipt" | "dispatch.hand_on" | "dispatch.reminder" | "dispatch.joint_answer" | "evidence.added" | "evidence.received" | "evidence.withdrawn" | "round.planned" | "round.changed" | "round.approved" | "round.cancelled" | "round.tasks_assigned" | "round.disclosed" | "round.released" | "draw.published" | "draw.drawn" | "inspection.entered" | "inspection.corrected" | "inspection.confirmed" | "inspection.withdrawn" | "team.made" | "team.changed" | "team.members_set" | "team.units_set" | "responsibility.set" | "responsibility.ended" | "responsibility.withdrawn" | "responsibility.imported" | "responsibility.filed" | "duty.visit-recorded" | "duty.visit-withdrawn" | "assessment.computed" | "assessment.recomputed" | "assessment.failed" | "assessment.frozen" | "assessment.verified" | "assessment.shown" | "assessment.answered" | "assessment.checked" | "assessment.reviewed" | "assessment.submitted" | "assessment.sent-back" | "assessment.recalled" | "assessment.adjusted" | "assessment.signed" | "assessment.numbered" | "assessment.issued" | "assessment.received" | "assessment.corrected" | "assessment.withdrawn" | "objection.raised" | "objection.decided" | "what-if.asked" | "measure.found" | "measure.accepted" | "measure.rejected" | "measure.carried-out" | "measure.withdrawn" | "measure.flagged" | "fact.entered" | "fact.withdrawn" | "commitment.made" | "document.drafted" | "document.redrafted" | "document.opined" | "document.submitted" | "document.returned" | "document.recalled" | "document.signed" | "document.issued" | "document.received" | "document.voided" | "organ.set" | "campaign.opened" | "campaign.policy_changed" | "unit.added" | "unit.renamed" | "unit.moved" | "unit.merged" | "unit.split" | "unit.withdrawn" | "unit.related" | "unit.relation-ended" | "unit.imported" | "boundary.imported" | "account.opened" | "account.changed" | "account.disabled" | "account.enabled" | "account.granted" | "account.revoked" | "account.contact-set" | "account.contact-erased" | "account.initial-password-given" | "account.password-changed" | "account.second-factor-enrolled" | "account.second-factor-dropped" | "account.second-factor-reset" | "account.sessions-ended" | "account.unlocked" | "account.provider-linked" | "account.provider-unlinked" | "personal.erased" | "trail.check_asked" | "job.retried" | "held.discarded" | "complaint.made" | "complaint.answered";
                group?: "problem" | "dispatch" | "evidence" | "round" | "inspection" | "team" | "responsibility" | "assessment" | "measure" | "fact" | "document" | "campaign" | "unit" | "account" | "system";
                command?: string;
                account?: string;
                from?: string;
                to?: string;
                campaign_id?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全站操作记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: date-time */
                            received_at: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            noun: string;
                            subject: string;
                            unit: string | null;
                            unit_name: string | null;
                            by: string | null;
                            account: string | null;
                            command: string | null;
                            change: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-site-events": {
        parameters: {
            query?: {
                subject?: string;
                kind?: "problem.found" | "problem.released" | "problem.dispatch" | "problem.fix_at_once" | "problem.sign_receipt" | "problem.start_rectification" | "problem.confirm_milestone" | "problem.request_acceptance" | "problem.accept" | "problem.close" | "problem.return" | "problem.request_extension" | "problem.request_deferral" | "problem.request_reassignment" | "problem.decide_request" | "problem.resume" | "problem.withdraw" | "problem.record_rebound" | "problem.link_lineage" | "problem.unlink_lineage" | "problem.record_look_back" | "problem.record_recheck" | "problem.warn" | "dispatch.issued" | "dispatch.receipt" | "dispatch.hand_on" | "dispatch.reminder" | "dispatch.joint_answer" | "evidence.added" | "evidence.received" | "evidence.withdrawn" | "round.planned" | "round.changed" | "round.approved" | "round.cancelled" | "round.tasks_assigned" | "round.disclosed" | "round.released" | "draw.published" | "draw.drawn" | "inspection.entered" | "inspection.corrected" | "inspection.confirmed" | "inspection.withdrawn" | "team.made" | "team.changed" | "team.members_set" | "team.units_set" | "responsibility.set" | "responsibility.ended" | "responsibility.withdrawn" | "responsibility.imported" | "responsibility.filed" | "duty.visit-recorded" | "duty.visit-withdrawn" | "assessment.computed" | "assessment.recomputed" | "assessment.failed" | "assessment.frozen" | "assessment.verified" | "assessment.shown" | "assessment.answered" | "assessment.checked" | "assessment.reviewed" | "assessment.submitted" | "assessment.sent-back" | "assessment.recalled" | "assessment.adjusted" | "assessment.signed" | "assessment.numbered" | "assessment.issued" | "assessment.received" | "assessment.corrected" | "assessment.withdrawn" | "objection.raised" | "objection.decided" | "what-if.asked" | "measure.found" | "measure.accepted" | "measure.rejected" | "measure.carried-out" | "measure.withdrawn" | "measure.flagged" | "fact.entered" | "fact.withdrawn" | "commitment.made" | "document.drafted" | "document.redrafted" | "document.opined" | "document.submitted" | "document.returned" | "document.recalled" | "document.signed" | "document.issued" | "document.received" | "document.voided" | "organ.set" | "campaign.opened" | "campaign.policy_changed" | "unit.added" | "unit.renamed" | "unit.moved" | "unit.merged" | "unit.split" | "unit.withdrawn" | "unit.related" | "unit.relation-ended" | "unit.imported" | "boundary.imported" | "account.opened" | "account.changed" | "account.disabled" | "account.enabled" | "account.granted" | "account.revoked" | "account.contact-set" | "account.contact-erased" | "account.initial-password-given" | "account.password-changed" | "account.second-factor-enrolled" | "account.second-factor-dropped" | "account.second-factor-reset" | "account.sessions-ended" | "account.unlocked" | "account.provider-linked" | "account.provider-unlinked" | "personal.erased" | "trail.check_asked" | "job.retried" | "held.discarded" | "complaint.made" | "complaint.answered";
                group?: "problem" | "dispatch" | "evidence" | "round" | "inspection" | "team" | "responsibility" | "assessment" | "measure" | "fact" | "document" | "campaign" | "unit" | "account" | "system";
                command?: string;
                account?: string;
                from?: string;
                to?: string;
                campaign_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出全站操作记录（CSV） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-trail-checks": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 历次核验 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            /** Format: uuid */
                            check: string;
                            /** Format: date-time */
                            asked_at: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "passed" | "touched";
                            percent: number;
                            after: string | null;
                            head: string | null;
                            erased: number;
                            is_behind: boolean;
                            findings: {
                                /** @enum {string} */
                                kind: "block_missing" | "block_changed" | "block_not_following" | "head_unknown" | "event_changed" | "event_missing" | "event_added" | "event_ahead" | "event_misplaced" | "event_seal_changed" | "personal_changed" | "personal_missing" | "personal_added" | "personal_erased_unrecorded";
                                block: number | null;
                                event: number | null;
                                received_at: string | null;
                                detail: string | null;
                            }[];
                            more_findings: number;
                            ended_at: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-trail-check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验进度和结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        check: string;
                        /** Format: date-time */
                        asked_at: string;
                        /** @enum {string} */
                        state: "waiting" | "running" | "passed" | "touched";
                        percent: number;
                        after: string | null;
                        head: string | null;
                        erased: number;
                        is_behind: boolean;
                        findings: {
                            /** @enum {string} */
                            kind: "block_missing" | "block_changed" | "block_not_following" | "head_unknown" | "event_changed" | "event_missing" | "event_added" | "event_ahead" | "event_misplaced" | "event_seal_changed" | "personal_changed" | "personal_missing" | "personal_added" | "personal_erased_unrecorded";
                            block: number | null;
                            event: number | null;
                            received_at: string | null;
                            detail: string | null;
                        }[];
                        more_findings: number;
                        ended_at: string | null;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-trail-heads": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 操作记录每日校验值 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        heads: {
                            /** Format: date */
                            day: string;
                            head: string;
                            /** Format: date-time */
                            sealed_at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "find-trail-head": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                head: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核对印出的校验值 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        known: boolean;
                        sealed_at: string | null;
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "search-units": {
        parameters: {
            query: {
                text: string;
                kind?: "country" | "province" | "prefecture" | "county" | "county_city" | "district" | "functional_zone" | "town" | "township" | "street" | "guanqu" | "village" | "community" | "natural_village" | "group" | "grid" | "linked_households" | "household" | "department" | "road_section" | "river_reach" | "public_toilet" | "market" | "other_object";
                below?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按名称、拼音、代码查找单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            unit: string;
                            name: string;
                            kind: string;
                            code: string | null;
                            parent: string | null;
                            order: number | null;
                            withdrawn_on: string | null;
                            successor: string | null;
                            above: string[];
                        }[];
                    };
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "list-units": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                parent?: string;
                hierarchy?: "administrative" | "pool" | "team" | "grid";
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列出下级单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            unit: string;
                            name: string;
                            kind: string;
                            code: string | null;
                            parent: string | null;
                            order: number | null;
                            withdrawn_on: string | null;
                            successor: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["cursor_wrong"];
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-units": {
        parameters: {
            query?: {
                below?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出单位表（CSV） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "export-units-book": {
        parameters: {
            query?: {
                below?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出单位表（Excel） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            /**
             * @description `unit_missing` 没有单位 {unit}
             *
             *     `body_wrong` 有 {count} 处不对，什么也没有写入
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "read-unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 手上那一版的 ETag */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看单位及其沿革 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        name: string;
                        kind: string;
                        code: string | null;
                        parent: string | null;
                        order: number | null;
                        withdrawn_on: string | null;
                        successor: string | null;
                        revision: number;
                        above: {
                            unit: string;
                            name: string;
                        }[];
                        attributes: {
                            [key: string]: unknown;
                        };
                        versions: {
                            first_day: string | null;
                            last_day: string | null;
                            name: string;
                            kind: string;
                            code: string | null;
                        }[];
                        relations: {
                            first_day: string | null;
                            last_day: string | null;
                            /** @enum {string} */
                            hierarchy: "administrative" | "pool" | "team" | "grid";
                            parent: string;
                            parent_name: string | null;
                        }[];
                        succeeded: {
                            unit: string;
                            name: string;
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
            /** @description 与 If-None-Match 所说的一版相同 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            422: components["responses"]["body_wrong"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "post-uploads": {
        parameters: {
            query?: never;
            header: {
                /** @description 1.0.0 */
                "Tus-Resumable": string;
                /** @description 总字节数 */
                "Upload-Length": string;
                /** @description tus 的写法：名称和 Base64 值成对，campaign、evidence、sha256 等 */
                "Upload-Metadata": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 开始上传（可断点续传） */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            403: components["responses"]["not_allowed"];
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            422: components["responses"]["evidence_empty"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "delete-uploads-upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 放弃上传 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "head-uploads-upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已经收到多少 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "patch-uploads-upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1.0.0 */
                "Tus-Resumable": string;
                /** @description 从第几个字节开始 */
                "Upload-Offset": string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接着上传 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["not_signed_in"];
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
    "get-verify-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验督查任务单的二维码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        validity: "valid" | "not_yet" | "ended" | "cancelled";
                        plan_number: string | null;
                        title: string;
                        kind: string;
                        approved_by: string | null;
                        /** Format: date */
                        first_day: string;
                        /** Format: date */
                        last_day: string;
                        unit: string;
                        units: string[];
                        standard: string | null;
                    };
                };
            };
            404: components["responses"]["not_found"];
            500: components["responses"]["server_failed"];
            503: components["responses"]["busy"];
        };
    };
}

