// Generated from the routes by `npm run describe`; do not edit.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程是否在运行 */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 能否办理业务：数据库和磁盘 */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正人员登记：写明原因，改前改后都留着 */
        post: operations["correctPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/release-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记错了，这个号码是面前这一位的：从原来那份撤下、待补 */
        post: operations["releaseNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改记录：每一项改前改后，谁改的、为什么 */
        get: operations["getPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/history/{changeId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明用途后查看改前或者改后的完整内容 */
        post: operations["revealChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/likely": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可能是同一个人的别的登记，和为什么像 */
        get: operations["listLikelyPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不是同一个人，别再问 */
        post: operations["keepPersonsApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把另一份登记合成到这一份，随时可以拆回 */
        post: operations["mergePersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 拆回最近一次合并：哪些自己回去，哪些要选归谁 */
        get: operations["showUnmerge"];
        put?: never;
        /** 拆回最近一次合并 */
        post: operations["unmergePersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拆分：选出另一个人的案件，归到他自己的登记 */
        post: operations["splitPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员：按姓名、拼音、首字母、完整证件号或电话查找 */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员和他的案件 */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明用途后查看完整证件号、电话或地址 */
        post: operations["revealField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入时查重：同一人、相近姓名、在办案件、外县登记 */
        post: operations["findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本县的设定：现在是什么、从哪天起、谁定的、为什么 */
        get: operations["listSettings"];
        put?: never;
        /** 定一项设定，写明从哪天起和为什么 */
        post: operations["enterSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项设定的全部历史 */
        get: operations["settingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意别人报的设定 */
        post: operations["agreeToSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回，或者不同意别人报的设定 */
        post: operations["endSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否还要做首次设置 */
        get: operations["getSetup"];
        put?: never;
        /** 首次设置：建立机构、系统管理员和安全管理员 */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁 */
        get: operations["getSession"];
        put?: never;
        /** 登录 */
        post: operations["signIn"];
        /** 退出登录 */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改自己的密码 */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取得动态验证码的绑定密钥 */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认绑定动态验证码 */
        post: operations["confirmSecondFactor"];
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
        /** 我登录的设备 */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 让一台设备退出登录 */
        post: operations["endOwnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下一级（或者下两级）现行的行政区划 */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构与站点 */
        get: operations["listAgencies"];
        put?: never;
        /** 新设机构或站点 */
        post: operations["createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改机构资料或停办 */
        put: operations["changeAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇和村居：录入了哪些，哪些撤销了 */
        get: operations["listDivisions"];
        put?: never;
        /** 检查或者录入乡镇和村居，全部或者一行也不 */
        post: operations["importDivisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇和村居的导入模板（xlsx） */
        get: operations["takeDivisionsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 岗位种类 */
        get: operations["listRoles"];
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
        /** 账号 */
        get: operations["listAccounts"];
        put?: never;
        /** 提出新建账号，得到一次性密码的前半段；另一位管理员确认后建立 */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出授予岗位，另一位管理员确认后生效 */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出收回岗位，另一位管理员确认后生效 */
        post: operations["endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出重置密码，得到一次性密码的前半段；另一位管理员确认后生效 */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 让账号在所有设备上退出 */
        post: operations["endAccountSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号和岗位的申请：一人提出，另一人确认 */
        get: operations["listAccountProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认另一位管理员提出的申请；涉及密码的，得到一次性密码的后半段 */
        post: operations["confirmAccountProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意另一位管理员的申请，或者撤回自己的 */
        post: operations["rejectAccountProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 给我的提醒，还没有看的 */
        get: operations["listOwnNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一条提醒看过了 */
        post: operations["readOwnNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录：谁在什么时候看了、办了什么 */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承办人员名册 */
        get: operations["listProviders"];
        put?: never;
        /** 登记承办人员 */
        post: operations["createProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改承办人员 */
        put: operations["changeProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承办单位名册 */
        get: operations["listFirms"];
        put?: never;
        /** 登记承办单位 */
        post: operations["createFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/firms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改承办单位 */
        put: operations["changeFirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件的文书 */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书内容，PDF 或 DOCX
         * @description 响应头 x-missing-characters 列出字库里没有、在 PDF 上会印成空框的字（百分号编码）；没有这个响应头，就都印得出来。
         */
        get: operations["renderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/materials/{materialId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 材料原件 */
        get: operations["readMaterial"];
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
        /** 上传材料（multipart，字段名 file） */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交申请 */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记办案机关的通知 */
        post: operations["receiveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/supplement-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性告知补正 */
        post: operations["askSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收下补充材料 */
        post: operations["supplyMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/materials/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正材料清单 */
        post: operations["correctMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/materials/photograph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补材料照片 */
        post: operations["photographMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申请 */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/redirection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知向有权机构申请 */
        post: operations["redirectApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/notice-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复函退回通知 */
        post: operations["returnNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 受理时填报的事实，更正过的按更正后的 */
        get: operations["getStatedFacts"];
        put?: never;
        /** 更正申请事实 */
        post: operations["correctFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按规则试算援助资格，不保存 */
        post: operations["assessFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rules-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本系统补录的地方规则和经济困难标准，浏览器据此当场试算 */
        get: operations["getRulesInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审查页：事实、材料、规则结论 */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交审查意见 */
        post: operations["recordCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重新审查 */
        post: operations["returnCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/unconfirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待核实的规则参数 */
        get: operations["listUnconfirmed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/enactments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补录地方规则的文号和施行日 */
        post: operations["enactPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 写明来源，确认一项待核实的参数与原文一致 */
        post: operations["confirmParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/confirmations/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一项确认，写明原因 */
        post: operations["undoConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读出 Excel、CSV 表格的文字（multipart，字段名 file），不保存 */
        post: operations["readSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/standards/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经济困难标准的导入模板（xlsx） */
        get: operations["takeStandardsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/notices/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假安排的导入模板（xlsx） */
        get: operations["takeNoticeTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/policies/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 地方规定的导入模板（xlsx） */
        get: operations["takePolicyTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经济困难标准：本系统录入的和随系统带来的 */
        get: operations["listStandards"];
        put?: never;
        /** 检查或者导入经济困难标准，全部或者一行也不 */
        post: operations["importStandards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 地方规定：本系统录入的和随系统带来的 */
        get: operations["listPolicies"];
        put?: never;
        /** 检查或者录入一份地方规定（表格或者 JSON），全部或者一条也不 */
        post: operations["importPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/policies/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入以前试算：最近一年的申请里，谁会受影响；只给件数，不保存 */
        post: operations["tryPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/policies/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用录错的地方规定，写明原因 */
        post: operations["withdrawPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假安排：各年的放假和调休 */
        get: operations["listHolidayNotices"];
        put?: never;
        /** 检查或者导入一年的放假安排，在办期限随之重新计算 */
        post: operations["importHolidayNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给予法律援助 */
        post: operations["grantApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予法律援助 */
        post: operations["refuseApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/urgent-aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 先行提供法律援助 */
        post: operations["grantUrgentAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出异议 */
        post: operations["fileObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/objection/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 异议审查决定 */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可指派的承办人，合适的在前 */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派承办人 */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assignment/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受指派 */
        post: operations["acceptAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assignment/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回指派 */
        post: operations["declineAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replacement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记受援人的更换请求 */
        post: operations["askReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hindrance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告利害关系或者不能承办 */
        post: operations["reportHindrance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replacement-request/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意更换 */
        post: operations["agreeReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replacement-request/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意更换 */
        post: operations["refuseReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replacement-request/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回更换请求 */
        post: operations["withdrawReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replacement-request/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更协议并移交材料 */
        post: operations["completeReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assignment/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换承办人 */
        post: operations["replaceLawyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件列表 */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件详情（查看留痕） */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件时间线 */
        get: operations["getCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限 */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台 */
        get: operations["getWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全局搜索 */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承办日志和节点 */
        get: operations["listWork"];
        put?: never;
        /** 登记承办工作 */
        post: operations["logWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告办案节点 */
        post: operations["reportNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记开庭 */
        post: operations["scheduleHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hearing-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开庭改期 */
        post: operations["moveHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hearing-cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销开庭 */
        post: operations["cancelHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以更正的登记，现在的内容 */
        get: operations["getParticulars"];
        put?: never;
        /** 更正登记 */
        post: operations["correctParticulars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核更正 */
        post: operations["confirmCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回或者撤回更正 */
        post: operations["refuseCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正后另行出具文书 */
        post: operations["reissuePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废登记错误的案件 */
        post: operations["voidCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销作废 */
        post: operations["restoreCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记终止决定书的送达 */
        post: operations["recordDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 中止办理 */
        post: operations["suspendCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复办理 */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止法律援助 */
        post: operations["terminateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/particulars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正以后会怎样：文书、期限、统计，不保存 */
        post: operations["previewCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改记录 */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结案 */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交案卷 */
        post: operations["submitFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/file/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补卷 */
        post: operations["returnFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/file/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核卷通过 */
        post: operations["acceptFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 */
        post: operations["archiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/expected-fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这件案件按本地标准大约付多少补贴；接受指派以前就看得到 */
        get: operations["expectedFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/subsidy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核算补贴 */
        post: operations["calculateSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/subsidy/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批补贴 */
        post: operations["approveSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subsidies/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冲销已支付的补贴 */
        post: operations["reverseSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subsidies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 补贴列表 */
        get: operations["listSubsidies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 付款批次列表 */
        get: operations["listPaymentBatches"];
        put?: never;
        /** 生成付款批次 */
        post: operations["createPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 付款批次 */
        get: operations["getPaymentBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记支付 */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fee-tables/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算新的补贴标准：最近结的十件、近 12 个月的案件按新旧标准各多少，不保存 */
        post: operations["previewFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fee-tables/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办案补贴标准的导入模板（xlsx） */
        get: operations["takeFeeTableTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计：两期对比 */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计：地区、月份、案件类型 */
        get: operations["getStatisticsByPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计数字背后的案件 */
        get: operations["getStatisticsCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公布的数字 */
        get: operations["getPublishedFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出清单 */
        post: operations["exportList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出进度 */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导出的文件 */
        get: operations["takeExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台：本岗位等着办的事，一次问全 */
        get: operations["getHome"];
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
        ClockLimitInput: {
            /** @enum {string} */
            kind: "STATUTORY" | "PROMISED" | "INTERNAL";
            title: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            dueOn: string | null;
            daysLeft: number | null;
            cites: string[];
        };
        ClockInput: {
            rule: string;
            title: string;
            /** @enum {string} */
            state: "RUNNING" | "PAUSED" | "OVERDUE" | "STOPPED";
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            startedOn: string;
            dueOn: string | null;
            dueAt: string | null;
            daysLeft: number | null;
            onHold: number;
            rolledFrom: string | null;
            provisional: boolean;
            stoppedOn: string | null;
            wasLate: boolean | null;
            cites: string[];
            /** @description 法定期限以外的：本机构承诺的、当地另有规定的。 */
            beside: components["schemas"]["ClockLimitInput"][];
        };
        UploadedFileInput: {
            fileId: string;
            mediaType: string;
            bytes: number;
        };
        CanInput: {
            verb: string;
            label: string;
            allowed: boolean;
            why: string | null;
            /** @description 案件现在等的就是这一步 */
            isNext: boolean;
        };
        CaseStandingInput: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["CanInput"][];
        };
        ProviderInInput: {
            /** Format: uuid */
            firmId: string;
            accountId?: string | null;
            /** @enum {string} */
            kind: "LAWYER" | "GRASSROOTS_WORKER" | "VOLUNTEER" | "IN_HOUSE";
            name: string;
            /** @default  */
            licenceNo: string;
            licensedOn?: string | null;
            /** @default [] */
            specialties: string[];
            /** @default [] */
            languages: string[];
            regionCode?: string | null;
            /** @default  */
            phone: string;
            isPublicServant: boolean;
            /** @default 30 */
            yearlyCap: number;
            leaveUntil?: string | null;
            endedOn?: string | null;
        };
        FirmInInput: {
            /** @enum {string} */
            kind: "LAW_FIRM" | "GRASSROOTS_OFFICE" | "CENTRE";
            name: string;
            /** @default  */
            phone: string;
            /** @default  */
            address: string;
            regionCode?: string | null;
            closedOn?: string | null;
        };
        ProviderInput: {
            id: string;
            name: string;
            kind: string;
            kindLabel: string;
            firmId: string;
            firmName: string;
            licenceNo: string;
            licensedOn: string | null;
            yearsInPractice: number;
            accountId: string | null;
            regionCode: string | null;
            isPublicServant: boolean;
            specialties: string[];
            languages: string[];
            phone: string;
            openCases: number;
            thisYear: number;
            yearlyCap: number;
            leaveUntil: string | null;
            endedOn: string | null;
            version: number;
        };
        FirmInput: {
            id: string;
            kind: string;
            kindLabel: string;
            name: string;
            phone: string;
            address: string;
            regionCode: string | null;
            closedOn: string | null;
            version: number;
        };
        ProviderListInput: {
            items: components["schemas"]["ProviderInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        FirmListInput: {
            items: components["schemas"]["FirmInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ChangedThingInput: {
            id: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "李明",
         *       "idType": "NONE",
         *       "phone": "13800000000"
         *     }
         */
        PersonInputInput: {
            /** Format: uuid */
            id?: string;
            name?: string;
            /** @enum {string} */
            kind?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            idType?: "RESIDENT_ID" | "OLD_RESIDENT_ID" | "HMT_RESIDENCE" | "HMT_PERMIT" | "FOREIGN_RESIDENCE" | "PASSPORT" | "NONE";
            idNumber?: string;
            /** @enum {string} */
            sex?: "MALE" | "FEMALE" | "UNKNOWN";
            /** Format: date */
            birthOn?: string;
            nation?: string;
            /** @description 国籍：国名或者两个字母的代码，没有国籍的填“无国籍”；中国公民、没有问过的不填。 */
            nationality?: string;
            phone?: string;
            address?: string;
            regionCode?: string;
            categories?: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
            /**
             * @description 怎么联系才安全；没有问过的不填，或者填 NOT_ASKED。没有问过的未成年人、受家庭暴力的人，不发短信。
             * @enum {string}
             */
            safeContact?: "NOT_ASKED" | "NORMAL" | "SMS_ONLY" | "NO_CALL" | "NO_CONTACT";
            safeContactNote?: string;
        };
        PersonRowInput: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: number;
            version: number;
        };
        PersonDetailInput: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: {
                id: string;
                number: string;
                title: string;
                state: string;
                stateLabel: string;
                receivedOn: string;
                role: string;
            }[];
            version: number;
            kind: string;
            nation: string;
            /** @description 国籍的代码，STATELESS 无国籍；null 没有问过，或者是中国公民。 */
            nationality: string | null;
            nationalityLabel: string;
            /** @description 只显示前几个字，全文须说明用途后查看 */
            address: string;
            idType: string;
            safeContactNote: string;
            regionCode: string | null;
            /** @description 更正电话、住址、联系方式 */
            canCorrect: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 更正姓名、证件、出生日期、性别 */
            canIdentify: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 合并、拆分 */
            canJoin: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 能不能看修改记录。 */
            canReadHistory: boolean;
            /** @description 有没有合并进来、可以拆回的登记。 */
            mergedHere: boolean;
        };
        PersonListInput: {
            items: components["schemas"]["PersonRowInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "field": "phone",
         *       "purpose": "电话通知补正材料"
         *     }
         */
        RevealInput: {
            /** @enum {string} */
            field: "idNumber" | "phone" | "address";
            purpose: string;
        };
        RevealedInput: {
            value: string;
        };
        /**
         * @example {
         *       "name": "李明",
         *       "phone": "13800000000"
         *     }
         */
        MatchesInput: {
            name?: string;
            idNumber?: string;
            phone?: string;
            opponent?: string;
            opponents?: string[];
            matter?: string;
            /**
             * Format: uuid
             * @description 已经选用的人员：说明填的和登记的哪里不一样，要比较的都填上。
             */
            chosenId?: string;
            sex?: string;
            birthOn?: string;
            nation?: string;
            nationality?: string;
            address?: string;
            regionCode?: string;
            safeContact?: string;
            safeContactNote?: string;
        };
        /** @description 填的和登记的不一样的一项；证件号码、电话、住址遮住一部分。 */
        BesideRecordInput: {
            field: string;
            label: string;
            onRecord: string;
        };
        MatchInput: {
            /** @enum {string} */
            kind: "chosen" | "same-person" | "similar-name" | "open-case" | "elsewhere" | "former-client";
            text: string;
            personId?: string;
            /** @description 可以选用的人员；证件号码不同的是另一个人，不能选用。 */
            record?: {
                name: string;
                sex: string;
                birthOn: string | null;
            };
            /** @description 选用以后，填的和登记的哪里不一样。 */
            differs?: components["schemas"]["BesideRecordInput"][];
            caseId?: string;
            caseNumber?: string;
        };
        MatchListInput: {
            items: components["schemas"]["MatchInput"][];
        };
        /**
         * @example {
         *       "channel": "SELF",
         *       "person": {
         *         "name": "李国强",
         *         "idType": "NONE",
         *         "sex": "MALE",
         *         "phone": "13800000000",
         *         "address": "双峰县锁石镇"
         *       },
         *       "role": "CIVIL_PARTY",
         *       "applicantType": "CITIZEN",
         *       "matter": "LABOR_RELATION_OR_WAGE",
         *       "subMatter": "WAGE",
         *       "forum": "ARBITRATION",
         *       "organ": "双峰县劳动人事争议仲裁委员会",
         *       "organRegion": "431321",
         *       "title": "支付 2025 年 9 月至 2026 年 5 月工资 31600 元",
         *       "narrative": "在工地做木工，工程完工后一直没有结清工资，有欠条和考勤表。",
         *       "opponents": [
         *         {
         *           "name": "娄底市某建筑劳务有限公司"
         *         }
         *       ],
         *       "categories": [
         *         {
         *           "code": "MIGRANT_WORKER",
         *           "evidence": "PRESENT"
         *         }
         *       ],
         *       "hasCounsel": false,
         *       "firstReceivedElsewhere": false,
         *       "verification": "PLEDGE",
         *       "materials": [
         *         {
         *           "name": "身份证",
         *           "copies": 1
         *         },
         *         {
         *           "name": "法律援助申请表",
         *           "copies": 1
         *         },
         *         {
         *           "name": "经济困难状况说明表",
         *           "copies": 1
         *         },
         *         {
         *           "name": "欠条",
         *           "copies": 1
         *         }
         *       ]
         *     }
         */
        ApplicationInInput: {
            /** @enum {string} */
            applicantType: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            reciprocity?: "LAW" | "TREATY" | "RECIPROCITY" | "NONE";
            /** @enum {string} */
            role: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            /** @enum {string} */
            matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            /** @enum {string} */
            subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
            /**
             * @description 办理途径；还不知道的不填，或者填 null。
             * @default null
             */
            forum: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            /** @description 人员类别；没有问过的不填，问过、都不是的填 []。 */
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            noFixedIncome?: boolean;
            hasCounsel: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                /** @description 家里的难处，写进说明表的其他需要说明的情况。 */
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
            priorFalsePledge?: boolean;
            /** @description 这件事是不是由本地的机关处理；填了办案机关所在县区的，按那里判断。 */
            jurisdictionOk?: boolean;
            /** @description 同一件事有没有先向别的法律援助机构申请过。 */
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            limitationOn?: string;
            needsPreservation?: boolean;
            /** @enum {string} */
            urbanRural?: "URBAN" | "RURAL";
            /** @enum {string} */
            otherReason?: "SEVERE_MENTAL_DISABILITY" | "CO_DEFENDANT_HAS_COUNSEL" | "PROCURATORATE_PROTESTS" | "SOCIAL_IMPACT" | "MAY_BE_NOT_GUILTY" | "OTHER";
            /** @description 本地规定给这类事项加的条件是否符合。 */
            conditionMet?: boolean;
            /** @description 本地规定里有编号的条件，逐项是否符合。 */
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title: string;
                /** @enum {string} */
                matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
                /** @enum {string} */
                subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
                /** @enum {string} */
                forum: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
                /** @enum {string} */
                role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
                organRegion?: string;
                limitationOn?: string;
            }[];
            /** @enum {string} */
            channel: "SELF" | "AGENT" | "STATION" | "LIAISON" | "HOTLINE" | "ONLINE" | "PETITION_DESK" | "CUSTODY_TRANSFER" | "DUTY_LAWYER" | "OTHER_AGENCY" | "NOTIFIED_COURT" | "NOTIFIED_PROCURATORATE" | "NOTIFIED_POLICE";
            receivedOn?: string;
            /** Format: uuid */
            sourceAgencyId?: string;
            person: components["schemas"]["PersonInputInput"];
            agent?: {
                name: string;
                relation: string;
                idNumber?: string;
                phone?: string;
            };
            /** @enum {string} */
            stage?: "INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL";
            organ?: string;
            organRegion?: string;
            /** @description 在押、服刑、强制隔离戒毒的，填场所名称；决定要函告这里。 */
            custodyPlace?: string;
            eventRegion?: string;
            title: string;
            narrative: string;
            /** @default [] */
            opponents: {
                name: string;
                idNumber?: string;
            }[];
            /** @description 说过没有对方的，填 true；不填，又没有写对方的，是还不知道。 */
            hasNoOpponent?: boolean;
            /** @default 1 */
            recipients: number;
            /** @default [] */
            materials: {
                name: string;
                /** @default 1 */
                copies: number;
                /** @default true */
                received: boolean;
                fileId?: string;
            }[];
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "channel": "NOTIFIED_COURT",
         *       "organ": "双峰县人民法院",
         *       "noticeNumber": "(2026)湘1321刑初第88号",
         *       "ground": "N1",
         *       "stage": "FIRST_INSTANCE",
         *       "offence": "盗窃",
         *       "role": "DEFENDANT",
         *       "hasCounsel": false,
         *       "person": {
         *         "name": "陈小勇",
         *         "idType": "NONE",
         *         "sex": "MALE"
         *       },
         *       "categories": [
         *         {
         *           "code": "MINOR",
         *           "evidence": "PRESENT"
         *         }
         *       ]
         *     }
         */
        NoticeInInput: {
            /** @enum {string} */
            channel: "NOTIFIED_COURT" | "NOTIFIED_PROCURATORATE" | "NOTIFIED_POLICE";
            receivedOn?: string;
            organ: string;
            /** @default  */
            noticeNumber: string;
            /** @enum {string} */
            ground: "N1" | "N2" | "N3" | "N4" | "N5" | "N6" | "N7" | "N8" | "N9" | "N10";
            /** @enum {string} */
            stage: "INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL";
            offence: string;
            /** @enum {string} */
            role: "SUSPECT" | "DEFENDANT" | "COMPULSORY_TREATMENT_RESPONDENT";
            hasCounsel: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            person: components["schemas"]["PersonInputInput"];
            /** @description 人员类别；没有问过的不填，问过、都不是的填 []。 */
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            /** @default  */
            custodyPlace: string;
            /** Format: date-time */
            hearingAt?: string;
            /** @default  */
            narrative: string;
            provision?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
            /**
             * @description 按规定不应指派的通知，登记后复函退回
             * @default false
             */
            registerToReturn: boolean;
        };
        /**
         * @example {
         *       "missing": [
         *         {
         *           "name": "劳动合同或工资单",
         *           "why": "证明与对方的用工关系"
         *         }
         *       ],
         *       "replyBy": "2026-12-15"
         *     }
         */
        SupplementInInput: {
            missing: {
                /**
                 * Format: uuid
                 * @description 材料清单里等着的那一行；清单上没有的不填。
                 */
                id?: string;
                /**
                 * @description PAPER 要交的材料，进材料清单；ANSWER 要说明的事，name 写要说明什么。不填是材料。
                 * @enum {string}
                 */
                kind?: "PAPER" | "ANSWER";
                name: string;
                /** @default  */
                why: string;
            }[];
            replyBy: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "materials": [
         *         {
         *           "name": "劳动合同",
         *           "copies": 1
         *         }
         *       ]
         *     }
         */
        MaterialsInInput: {
            materials: {
                name: string;
                /** @default 1 */
                copies: number;
                /** @default true */
                received: boolean;
                fileId?: string;
                /**
                 * Format: uuid
                 * @description 材料清单里等着的那一行；清单上没有的不填。
                 */
                id?: string;
            }[];
        };
        /**
         * @example {
         *       "materials": [
         *         {
         *           "id": "0190b5f0-0000-7000-8000-000000000001",
         *           "copies": 2
         *         }
         *       ],
         *       "reason": "当面点过，欠条是两张。"
         *     }
         */
        MaterialsCorrectionInput: {
            materials: {
                /** Format: uuid */
                id: string;
                name?: string;
                copies?: number;
                /** @enum {string} */
                state?: "RECEIVED" | "MISSING" | "STRUCK";
                receivedOn?: string;
            }[];
            reason: string;
        };
        /**
         * @example {
         *       "materialId": "0190b5f0-0000-7000-8000-000000000001",
         *       "fileId": "00000000000000000000000000000000"
         *     }
         */
        MaterialPhotographInput: {
            /** Format: uuid */
            materialId: string;
            fileId: string;
        };
        /**
         * @example {
         *       "reason": "双方已经和解，申请人要求撤回",
         *       "deemed": false
         *     }
         */
        WithdrawalInInput: {
            reason: string;
            /** @default false */
            deemed: boolean;
        };
        /**
         * @example {
         *       "to": "新化县法律援助中心",
         *       "reason": "仲裁由新化县劳动人事争议仲裁委员会受理"
         *     }
         */
        RedirectionInInput: {
            to: string;
            reason: string;
        };
        /**
         * @example {
         *       "reason": "被告人的父亲已于 3 月 10 日委托律师辩护"
         *     }
         */
        ReturnNoticeInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "household": {
         *         "members": 4,
         *         "monthlyIncomeTotal": 5600
         *       },
         *       "verification": "DATA_SHARED"
         *     }
         */
        FactsCorrectionInput: {
            /** @enum {string} */
            applicantType?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            reciprocity?: "LAW" | "TREATY" | "RECIPROCITY" | "NONE";
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            /** @enum {string} */
            subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
            /** @enum {string} */
            forum?: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            noFixedIncome?: boolean;
            hasCounsel?: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                /** @description 家里的难处，写进说明表的其他需要说明的情况。 */
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
            priorFalsePledge?: boolean;
            /** @description 这件事是不是由本地的机关处理；填了办案机关所在县区的，按那里判断。 */
            jurisdictionOk?: boolean;
            /** @description 同一件事有没有先向别的法律援助机构申请过。 */
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            limitationOn?: string;
            needsPreservation?: boolean;
            /** @enum {string} */
            urbanRural?: "URBAN" | "RURAL";
            /** @enum {string} */
            otherReason?: "SEVERE_MENTAL_DISABILITY" | "CO_DEFENDANT_HAS_COUNSEL" | "PROCURATORATE_PROTESTS" | "SOCIAL_IMPACT" | "MAY_BE_NOT_GUILTY" | "OTHER";
            /** @description 本地规定给这类事项加的条件是否符合。 */
            conditionMet?: boolean;
            /** @description 本地规定里有编号的条件，逐项是否符合。 */
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title: string;
                /** @enum {string} */
                matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
                /** @enum {string} */
                subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
                /** @enum {string} */
                forum: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
                /** @enum {string} */
                role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
                organRegion?: string;
                limitationOn?: string;
            }[];
            /** @description 说过没有对方的，填 true；不填，又没有写对方的，是还不知道。 */
            hasNoOpponent?: boolean;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        NoticeReceivedInput: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["CanInput"][];
            told: string[];
        };
        SubmittedInput: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["CanInput"][];
            trackingCode: string;
            missing: string[];
        };
        StatedFactsInput: {
            applicantType?: string;
            reciprocity?: string;
            role?: string;
            matter?: string;
            subMatter?: string;
            forum?: string;
            categories?: {
                code: string;
                evidence?: string;
            }[];
            /** @description true：没有问过是什么人，列出的是按出生日期算出来的。 */
            categoriesOpen?: boolean;
            noFixedIncome?: boolean;
            hasCounsel?: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            verification?: string;
            priorFalsePledge?: boolean;
            jurisdictionOk?: boolean;
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            possibleSentence?: string;
            limitationOn?: string;
            needsPreservation?: boolean;
            urbanRural?: string;
            otherReason?: string;
            conditionMet?: boolean;
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title?: string;
                matter?: string;
                subMatter?: string;
                forum?: string;
                role?: string;
                organRegion?: string;
                limitationOn?: string;
            }[];
            organRegion?: string;
            eventRegion?: string;
            custodyPlace?: string;
            opponents?: {
                name: string;
                idNumberMasked: string | null;
            }[];
            hasNoOpponent?: boolean;
        };
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            code: string;
            instance: string;
            errors: {
                path: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "username": "wangfang",
         *       "name": "王芳",
         *       "agencyId": "0192f000-0000-7000-8000-000000000001",
         *       "role": "REVIEWER"
         *     }
         */
        CreateAccountInput: {
            username: string;
            name: string;
            /** Format: uuid */
            agencyId: string;
            role: string;
        };
        /**
         * @example {
         *       "agencyId": "0192f000-0000-7000-8000-000000000001",
         *       "role": "DISPATCHER"
         *     }
         */
        GiveRoleInput: {
            /** Format: uuid */
            agencyId: string;
            role: string;
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        /** @example {} */
        ResetPasswordInput: {
            resetFactor?: boolean;
        };
        AccountInput: {
            id: string;
            username: string;
            name: string;
            agencies: {
                membershipId: string;
                agencyId: string;
                agencyName: string;
                role: string;
                roleLabel: string;
                fromOn: string;
                toOn: string | null;
            }[];
            status: string;
            lastLoginAt: string | null;
            lockedUntil: string | null;
            secondFactor: boolean;
            version: number;
        };
        AccountListInput: {
            items: components["schemas"]["AccountInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        RoleListInput: {
            items: {
                code: string;
                label: string;
            }[];
        };
        AccountProposalInput: {
            id: string;
            kind: string;
            kindLabel: string;
            accountId: string;
            accountName: string;
            /** @description 用一句话说明要办什么 */
            what: string;
            proposedByName: string;
            proposedAt: string;
            expiresAt: string;
            state: string;
            stateLabel: string;
            decidedByName: string;
            decidedAt: string | null;
            canConfirm: boolean;
            /** @description 不能由我确认的原因 */
            whyNot: string | null;
            /** @description 是我提出的，可以撤回 */
            isMine: boolean;
        };
        AccountProposalListInput: {
            items: components["schemas"]["AccountProposalInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ProposedActInput: {
            proposal: components["schemas"]["AccountProposalInput"];
            /** @description 一次性密码的前半段，只显示这一次 */
            firstHalf: string | null;
        };
        ConfirmedActInput: {
            proposal: components["schemas"]["AccountProposalInput"];
            account: components["schemas"]["AccountInput"];
            /** @description 一次性密码的后半段，只显示这一次 */
            secondHalf: string | null;
        };
        SheetFaultInput: {
            /** @description 表格里的第几行；空的表示整张表。 */
            row: number | null;
            column: string | null;
            message: string;
        };
        RegionInput: {
            code: string;
            name: string;
            level: string;
            parentCode: string | null;
        };
        RegionListInput: {
            items: components["schemas"]["RegionInput"][];
        };
        /**
         * @example {
         *       "kind": "CONTACT_POINT",
         *       "name": "永丰街道法律援助联络点",
         *       "regionCode": "431321",
         *       "phone": "0738-0000000"
         *     }
         */
        CreateAgencyInput: {
            /** @enum {string} */
            kind: "DEPARTMENT" | "BUREAU" | "CENTRE" | "STATION" | "CONTACT_POINT" | "PETITION_DESK";
            name: string;
            regionCode: string;
            /** Format: uuid */
            parentId?: string;
            phone?: string;
            address?: string;
            /** @description 对外办公的时间，原样给来办事的人看；空着就是不知道。 */
            hours?: string;
            /** @description 经纬度，用来算离乡镇多远；空着就是不知道。 */
            position?: string;
            documentWord?: string;
            /** @description 对本局的决定不服，向哪个行政复议机关申请复议。 */
            reviewOrgan?: string;
            /** @description 行政复议机关的地址和电话。 */
            reviewAddress?: string;
            /** @description 对本局的决定不服，向哪个人民法院提起行政诉讼。 */
            court?: string;
            /** @description 法院的地址和电话。 */
            courtAddress?: string;
            /** Format: date */
            openedOn?: string;
        };
        /**
         * @example {
         *       "phone": "0738-0000000"
         *     }
         */
        ChangeAgencyInput: {
            name?: string;
            regionCode?: string;
            phone?: string;
            address?: string;
            /** @description 对外办公的时间，原样给来办事的人看；空着就是不知道。 */
            hours?: string;
            /** @description 经纬度，用来算离乡镇多远；空着就是不知道。 */
            position?: string;
            /** @description 对本局的决定不服，向哪个行政复议机关申请复议。 */
            reviewOrgan?: string;
            /** @description 行政复议机关的地址和电话。 */
            reviewAddress?: string;
            /** @description 对本局的决定不服，向哪个人民法院提起行政诉讼。 */
            court?: string;
            /** @description 法院的地址和电话。 */
            courtAddress?: string;
            closedOn?: string | null;
        };
        AgencyInput: {
            id: string;
            kind: string;
            name: string;
            regionCode: string;
            regionName: string;
            parentId: string | null;
            documentWord: string;
            phone: string;
            address: string;
            hours: string;
            /** @description 纬度,经度；没有填的为空 */
            position: string;
            reviewOrgan: string;
            reviewAddress: string;
            court: string;
            courtAddress: string;
            /** @description 文书上要写、还没有填的：印出来是空格，要用笔填。 */
            lacking: string[];
            openedOn: string | null;
            closedOn: string | null;
            staff: number;
            version: number;
        };
        AgencyListInput: {
            items: components["schemas"]["AgencyInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "区划代码",
         *           "名称",
         *           "撤销日期",
         *           "并入"
         *         ],
         *         [
         *           "431321001",
         *           "永丰街道",
         *           "",
         *           ""
         *         ],
         *         [
         *           "431321001001",
         *           "五里社区",
         *           "",
         *           ""
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        DivisionsInInput: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        DivisionListInput: {
            place: {
                code: string;
                name: string;
                level: string;
            };
            /** @description 从本机构所在的地区到这里的上级，由大到小。 */
            above: {
                code: string;
                name: string;
            }[];
            items: {
                code: string;
                name: string;
                /** @description 从这一天起撤销；空的表示现行。 */
                closedOn: string | null;
                /** @description 撤销后并入哪里。 */
                successor: {
                    code: string;
                    name: string;
                } | null;
                level: string;
                /** @description 今天已经撤销。 */
                isClosed: boolean;
                /** @description 现行的下一级有几个。 */
                below: number;
            }[];
            canImport: boolean;
        };
        DivisionsImportInput: {
            /** @description 新加的乡镇、街道有几个。 */
            townships: number;
            /** @description 新加的村、社区有几个。 */
            villages: number;
            /** @description 这次撤销的。 */
            closed: {
                code: string;
                name: string;
                /** @description 从这一天起撤销；空的表示现行。 */
                closedOn: string | null;
                /** @description 撤销后并入哪里。 */
                successor: {
                    code: string;
                    name: string;
                } | null;
            }[];
            /** @description 随乡镇一并撤销的村、社区有几个。 */
            along: number;
            /** @description 与已录入的不同、要由这次更正的。 */
            corrected: {
                was: {
                    code: string;
                    name: string;
                    /** @description 从这一天起撤销；空的表示现行。 */
                    closedOn: string | null;
                    /** @description 撤销后并入哪里。 */
                    successor: {
                        code: string;
                        name: string;
                    } | null;
                };
                now: {
                    code: string;
                    name: string;
                    /** @description 从这一天起撤销；空的表示现行。 */
                    closedOn: string | null;
                    /** @description 撤销后并入哪里。 */
                    successor: {
                        code: string;
                        name: string;
                    } | null;
                };
            }[];
            /** @description 与已录入的一字不差的行数。 */
            same: number;
            faults: components["schemas"]["SheetFaultInput"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFaultInput"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 这次保存了几处；只检查时是 0。 */
            stored: number;
        };
        /**
         * @example {
         *       "username": "reviewer",
         *       "password": "启动时显示的演示密码"
         *     }
         */
        SignInInput: {
            username: string;
            password: string;
            code?: string;
        };
        MeInput: {
            accountId: string;
            username: string;
            name: string;
            roles: string[];
            roleLabels: string[];
            agency: {
                id: string;
                name: string;
                kind: string;
            } | null;
            region: {
                code: string;
                name: string;
            };
            scope: {
                from: string;
                to: string;
            };
            isDemo: boolean;
            menus: string[];
            secondFactor: boolean;
            /** @description 还没有绑定动态验证码，绑定前不能办理业务 */
            mustEnrol: boolean;
            /** @description 用的是一次性密码，改密前不能办理业务 */
            mustChangePassword: boolean;
        };
        /**
         * @example {
         *       "current": "现在的密码",
         *       "next": "至少十二个字符的新密码"
         *     }
         */
        ChangePasswordInput: {
            current: string;
            next: string;
        };
        /** @example {} */
        EnrolFactorInput: {
            code?: string;
        };
        /**
         * @example {
         *       "code": "123456"
         *     }
         */
        ConfirmFactorInput: {
            code: string;
        };
        FactorOfferInput: {
            secret: string;
            uri: string;
        };
        SessionItemInput: {
            id: string;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            address: string;
            userAgent: string;
            current: boolean;
        };
        SessionListInput: {
            items: components["schemas"]["SessionItemInput"][];
        };
        DoneInput: {
            /** @constant */
            done: true;
        };
        AccountNoticeListInput: {
            items: {
                id: string;
                at: string;
                kind: string;
                text: string;
            }[];
        };
        SetupStateInput: {
            needed: boolean;
        };
        /**
         * @example {
         *       "token": "启动时显示的口令",
         *       "username": "sysadmin",
         *       "displayName": "张三",
         *       "password": "至少十二个字符",
         *       "security": {
         *         "username": "secadmin",
         *         "displayName": "李四",
         *         "password": "另一位的至少十二个字符"
         *       },
         *       "agencyName": "双峰县法律援助中心",
         *       "documentWord": "双",
         *       "regionCode": "431321"
         *     }
         */
        SetUpInput: {
            token: string;
            username: string;
            displayName: string;
            password: string;
            agencyName: string;
            documentWord: string;
            /** @description 安全管理员，另一个人，自己在键盘前填写密码 */
            security: {
                username: string;
                displayName: string;
                password: string;
            };
            regionCode: string;
        };
        AuditEntryInput: {
            id: string;
            at: string;
            actorId: string | null;
            actorName: string;
            action: string;
            actionLabel: string;
            objectType: string;
            objectId: string;
            purpose: string;
            address: string;
            requestId: string;
            sealed: boolean;
        };
        AuditListInput: {
            items: components["schemas"]["AuditEntryInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "providerId": "0190b5f0-0000-7000-8000-000000000002",
         *       "note": "熟悉工伤案件"
         *     }
         */
        AssignInInput: {
            /** Format: uuid */
            providerId: string;
            /** @description 承办人曾经代理本案对方，已核实没有利害关系。 */
            isConflictWeighed?: boolean;
            note?: string;
        };
        /**
         * @example {
         *       "noConflict": true
         *     }
         */
        AcceptInInput: {
            /** @constant */
            noConflict: true;
        };
        /**
         * @example {
         *       "reason": "本人正在代理对方当事人的另一案件，有利害关系。"
         *     }
         */
        DeclineInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "providerId": "0190b5f0-0000-7000-8000-000000000003",
         *       "reason": "承办人执业证书被注销，由本机构另行指派。",
         *       "requestedBy": "CENTRE"
         *     }
         */
        ReplaceInInput: {
            /** Format: uuid */
            providerId: string;
            /** @description 承办人曾经代理本案对方，已核实没有利害关系。 */
            isConflictWeighed?: boolean;
            reason: string;
            /** @enum {string} */
            requestedBy: "RECIPIENT" | "PROVIDER" | "CENTRE";
        };
        AskReplacementInInput: {
            grounds: string;
            /** @default [] */
            evidence: {
                name: string;
            }[];
            receivedOn?: string;
        };
        /**
         * @example {
         *       "reason": "本人因病住院，三个月内不能出庭。"
         *     }
         */
        HindranceInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "findings": "通话记录和庭审通知可以证明承办人没有会见、没有阅卷，同意更换。"
         *     }
         */
        AgreeReplacementInInput: {
            findings: string;
        };
        /**
         * @example {
         *       "reasons": "承办人按期约见、阅卷并提交了代理意见，没有发现未依法履行职责的情形。"
         *     }
         */
        RefuseReplacementInInput: {
            reasons: string;
        };
        /**
         * @example {
         *       "reason": "承办人已经和受援人沟通，受援人不再要求更换。"
         *     }
         */
        WithdrawReplacementInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "handedOver": "已变更委托协议和授权委托书，移交起诉状、证据和庭审笔录，已告知法院。"
         *     }
         */
        CompleteReplacementInInput: {
            handedOver: string;
        };
        CandidateInput: {
            providerId: string;
            name: string;
            firmName: string;
            kindLabel: string;
            score: number;
            reasons: string[];
            warnings: string[];
            blocked: string | null;
            /** @description 曾经代理本案对方的说明；指派前须核实，并以 isConflictWeighed 说明。 */
            formerClient: string | null;
            openCases: number;
            thisYear: number;
            lastAssignedOn: string | null;
            yearsInPractice: number;
            specialties: string[];
        };
        CandidateListInput: {
            items: components["schemas"]["CandidateInput"][];
        };
        DocumentRowInput: {
            id: string;
            code: string;
            title: string;
            docNo: string | null;
            issuedOn: string;
            voided: boolean;
            corrected: boolean;
        };
        WorkInInput: {
            /** @enum {string} */
            kind: "MEETING" | "PHONE" | "FILE_READING" | "INVESTIGATION" | "DRAFTING" | "HEARING" | "NEGOTIATION" | "PROGRESS" | "OTHER";
            doneOn: string;
            minutes: number;
            content: string;
            toldRecipient: boolean;
        };
        NodeInInput: {
            code: string;
            doneOn: string;
            note?: string;
            fileId?: string;
            toldRecipient: boolean;
        };
        /**
         * @example {
         *       "startsAt": "2026-04-01T09:00:00+08:00",
         *       "place": "县人民法院第三法庭",
         *       "mode": "OPEN_COURT"
         *     }
         */
        HearingInInput: {
            /** Format: date-time */
            startsAt: string;
            place: string;
            /** @enum {string} */
            mode: "OPEN_COURT" | "WRITTEN" | "SUMMARY" | "ARBITRATION";
            note?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "hearingId": "01930000-0000-7000-8000-000000000000",
         *       "startsAt": "2026-04-08T09:00:00+08:00",
         *       "reason": "法院电话通知：合议庭另有安排，改期开庭。"
         *     }
         */
        HearingMoveInInput: {
            /** Format: date-time */
            startsAt: string;
            place?: string;
            /** @enum {string} */
            mode?: "OPEN_COURT" | "WRITTEN" | "SUMMARY" | "ARBITRATION";
            note?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
            /** Format: uuid */
            hearingId: string;
            reason: string;
        };
        /**
         * @example {
         *       "hearingId": "01930000-0000-7000-8000-000000000000",
         *       "reason": "登记错了案件，本案没有排期。"
         *     }
         */
        HearingCancelInInput: {
            /** Format: uuid */
            hearingId: string;
            reason: string;
        };
        DeliveryInInput: {
            deliveredOn: string;
            /** @enum {string} */
            mode: "DIRECT" | "POST" | "ELECTRONIC" | "FORWARDED" | "LEFT";
            note?: string;
        };
        /**
         * @example {
         *       "reason": "法院裁定中止诉讼，等待另案结果。"
         *     }
         */
        SuspendInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "note": "中止原因已消除。"
         *     }
         */
        ResumeInInput: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "窗口重复登记，同一件事已在（2026）双援民字第0117号办理。"
         *     }
         */
        VoidInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "reason": "核对后不是重复登记，继续办理。"
         *     }
         */
        RestoreInInput: {
            reason: string;
        };
        /**
         * @example {
         *       "ground": "OWN_COUNSEL",
         *       "reasons": "受援人已于 3 月 10 日自行委托律师。",
         *       "served": "NOW"
         *     }
         */
        TerminateInInput: {
            /** @enum {string} */
            ground: "OBTAINED_BY_DECEIT" | "FALSE_EVIDENCE" | "UNLAWFUL_USE" | "NO_LONGER_POOR" | "CASE_ENDED" | "OWN_COUNSEL" | "ASKED_WITH_REASON" | "OTHER_BY_LAW";
            reasons: string;
            means?: {
                members: number;
                monthlyIncomeTotal: number;
                applicantMonthlyIncome?: number;
                opponentIsMember?: boolean;
                lowIncomeRegistry?: boolean;
                hardshipEvent?: boolean;
                /** @default [] */
                noLongerOf: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
                source: string;
            };
            /**
             * @description NOW 当场送达，期限从当天起算；LATER 或者不填，从登记的送达日起算。
             * @enum {string}
             */
            served?: "NOW" | "LATER";
        };
        WorkEntryInput: {
            id: string;
            kind: string;
            kindLabel: string;
            doneOn: string;
            minutes: number;
            content: string;
            toldRecipient: boolean;
            byName: string;
            at: string;
        };
        WorkListInput: {
            items: components["schemas"]["WorkEntryInput"][];
            nextCursor: null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        CaseItemInput: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
        };
        CaseListInput: {
            items: components["schemas"]["CaseItemInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        CaseEventInput: {
            id: string;
            verb: string;
            verbLabel: string;
            outcome: string | null;
            fromState: string | null;
            toState: string;
            toLabel: string;
            at: string;
            onDay: string;
            actorName: string;
            note: string;
            data: {
                [key: string]: unknown;
            };
        };
        CaseHistoryInput: {
            items: components["schemas"]["CaseEventInput"][];
            nextCursor: string | null;
        };
        CaseAgentInput: {
            id: string;
            name: string;
            /** @description 与申请人的关系 */
            relation: string;
            idNumberMasked: string | null;
            phoneMasked: string | null;
            safeContact: string;
            version: number;
        };
        CasePersonInput: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: number;
            version: number;
            kind: string;
            nation: string;
            /** @description 国籍的名称；中国公民、没有问过的为空。 */
            nationality: string;
            address: string;
            idType: string;
            safeContactNote: string;
        };
        CaseDetailInput: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
            stages: {
                label: string;
                on: string | null;
                done: boolean;
                now: boolean;
            }[];
            person: components["schemas"]["CasePersonInput"] | null;
            /** @description 代为申请的人 */
            agent: components["schemas"]["CaseAgentInput"] | null;
            opponents: {
                name: string;
                kindLabel: string;
                roleLabel: string;
            }[];
            /**
             * @description 对方：NAMED 见 opponents；NONE 说过没有对方；NOT_ASKED 被追诉的人，不问对方；UNKNOWN 还不知道。
             * @enum {string}
             */
            otherSide: "NAMED" | "NONE" | "NOT_ASKED" | "UNKNOWN";
            courtNumber: string;
            noticeNumber: string;
            amountFen: number | null;
            voidedOn: string | null;
            /** @description 等待复核的更正 */
            correction: {
                labels: string[];
                reason: string;
                askedByName: string;
                askedAt: string;
            } | null;
            recipients: number;
            form: string;
            formLabel: string;
            forum: string | null;
            forumLabel: string;
            stage: string | null;
            stageLabel: string;
            subMatter: string | null;
            subMatterLabel: string;
            chain: string;
            channel: string;
            channelLabel: string;
            sourceName: string;
            notifiedGroundLabel: string;
            meansTest: string | null;
            meansLabel: string;
            basis: string[];
            /** @description 看不到案情的岗位为 null */
            narrative: string | null;
            /** @description 羁押或者监管场所；没有登记的为空，不看案情的岗位也为空。 */
            custodyPlace: string;
            limitationOn: string | null;
            agreementOn: string | null;
            fileNo: string | null;
            lawVersion: string;
            decision: {
                outcome: string;
                basis: string[];
                reasons: string;
                deciderName: string;
                decidedOn: string;
                docNo: string | null;
                twoPersonException: string;
                /** @description 有几项请求的，援助包括哪几项；只有一项的为空。 */
                claims: {
                    id: string;
                    title: string;
                    isCovered: boolean;
                }[];
            } | null;
            assignment: {
                providerId: string;
                providerName: string;
                firmName: string;
                phone: string | null;
                licenceNo: string | null;
                reason: string;
                assignedOn: string;
                acceptedOn: string | null;
            } | null;
            termination: {
                ground: string;
                groundLabel: string;
                reasons: string;
                decidedByName: string;
                decidedOn: string;
            } | null;
            objection: {
                against: string;
                grounds: string;
                receivedOn: string;
                outcome: string | null;
                reasons: string;
                decidedOn: string | null;
            } | null;
            /** @description 还没有办完的更换请求 */
            replacement: {
                kind: string;
                stateLabel: string;
                isAgreed: boolean;
                lawyerName: string;
                receivedOn: string;
                grounds: string;
                evidence: string[];
            } | null;
            closing: {
                closedOn: string;
                ground: string;
                groundLabel: string;
                result: string | null;
                defenceOutcome: string | null;
                resultLabel: string;
                summary: string;
                recoveredFen: number;
                wagesFen: number;
                trialMode: string;
                byName: string;
            } | null;
            subsidy: {
                id: string;
                state: string;
                stateLabel: string;
                lines: unknown;
                totalFen: number;
                calculatedOn: string;
                approvedOn: string | null;
                paidOn: string | null;
                version: number;
            } | null;
            clocks: components["schemas"]["ClockInput"][];
            events: components["schemas"]["CaseEventInput"][];
            documents: {
                id: string;
                code: string;
                title: string;
                docNo: string | null;
                issuedOn: string;
                voided: boolean;
                /** @description REISSUED 已另行出具，CASE_VOIDED 案件作废 */
                voidReason: string | null;
                /** @description 由哪一份代替 */
                replacedBy: string | null;
                /** @description 出具以后更正过的内容；有的，这份标注更正前出具 */
                correctedLabels: string[];
                /** @description 更正以后这份文书怎么办、由谁办；没有更正的为空 */
                afterwards: string;
                /** @description 更正以后应当另行出具，还没有出具，并且可以由您出具 */
                canReissue: boolean;
            }[];
            materials: {
                id: string;
                name: string;
                copies: number;
                state: string;
                why: string;
                receivedOn: string | null;
                mediaType: string | null;
                received: boolean;
                fileId: string | null;
            }[];
            nodes: {
                done: number;
                total: number;
                items: {
                    code: string;
                    label: string;
                    needsProof: boolean;
                    doneOn: string | null;
                    note: string;
                }[];
            };
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                /** @description MOVED 已改期，CANCELLED 已撤销，null 照常 */
                endedHow: ("MOVED" | "CANCELLED") | null;
                endedWhy: string;
                endedByName: string;
                /** @description 改期到哪一次 */
                movedTo: string | null;
            }[];
            can: components["schemas"]["CanInput"][];
        };
        DeadlineInput: {
            rule: string;
            title: string;
            /** @enum {string} */
            state: "RUNNING" | "PAUSED" | "OVERDUE" | "STOPPED";
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            startedOn: string;
            dueOn: string | null;
            dueAt: string | null;
            daysLeft: number | null;
            onHold: number;
            rolledFrom: string | null;
            provisional: boolean;
            stoppedOn: string | null;
            wasLate: boolean | null;
            cites: string[];
            /** @description 法定期限以外的：本机构承诺的、当地另有规定的。 */
            beside: components["schemas"]["ClockLimitInput"][];
            id: string;
            caseId: string;
            number: string;
            applicantName: string;
            holder: string;
        };
        DeadlineListInput: {
            items: components["schemas"]["DeadlineInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        WorkbenchInput: {
            cards: {
                overdue: {
                    count: number;
                    worst: string | null;
                };
                soon: {
                    count: number;
                    text: string | null;
                };
                mine: {
                    count: number;
                    online: number;
                };
                paused: {
                    count: number;
                    since: string | null;
                };
            };
            todo: components["schemas"]["CaseItemInput"][];
            done: string;
            pace: {
                accepted: number;
                target: number | null;
                lastYear: number;
                onTimeShare: number | null;
            } | null;
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                caseId: string;
                applicantName: string;
            }[] | null;
        };
        FoundInput: {
            cases: components["schemas"]["CaseItemInput"][];
            persons: components["schemas"]["PersonRowInput"][];
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "organ": "双峰县人民法院",
         *       "courtNumber": "（2026）湘1321民初第215号",
         *       "ground": "ENTRY_ERROR",
         *       "reason": "窗口把受理法院录错了，对照受理通知书更正。"
         *     }
         */
        ParticularsCorrectionInput: {
            title?: string;
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            subMatter?: ("WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT") | null;
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            forum?: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            organ?: string | null;
            organRegion?: string | null;
            courtNumber?: string | null;
            opponents?: {
                name: string;
                /** @enum {string} */
                kind?: "PERSON" | "ORGANISATION" | "AUTHORITY";
                /** @enum {string} */
                role?: "RESPONDENT" | "CLAIMANT" | "CO_RESPONDENT" | "THIRD_PARTY";
            }[];
            narrative?: string;
            amountFen?: number | null;
            recipients?: number;
            noticeNumber?: string;
            custodyPlace?: string | null;
            receivedOn?: string;
            /** @enum {string} */
            ground: "ENTRY_ERROR" | "SAID_WRONG" | "CHANGED" | "ORGAN_TOLD" | "FOUND_IN_CHECK";
            reason: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "organ": "双峰县人民法院"
         *     }
         */
        ParticularsPreviewInput: {
            title?: string;
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            subMatter?: ("WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT") | null;
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            forum?: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            organ?: string | null;
            organRegion?: string | null;
            courtNumber?: string | null;
            opponents?: {
                name: string;
                /** @enum {string} */
                kind?: "PERSON" | "ORGANISATION" | "AUTHORITY";
                /** @enum {string} */
                role?: "RESPONDENT" | "CLAIMANT" | "CO_RESPONDENT" | "THIRD_PARTY";
            }[];
            narrative?: string;
            amountFen?: number | null;
            recipients?: number;
            noticeNumber?: string;
            custodyPlace?: string | null;
            receivedOn?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "note": "看过受理通知书原件，同意更正。"
         *     }
         */
        CorrectionConfirmedInput: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "受理通知书上就是原来的法院，不用更正。"
         *     }
         */
        CorrectionRefusedInput: {
            reason: string;
        };
        ParticularChangeInput: {
            field: string;
            label: string;
            from: string;
            to: string;
        };
        CorrectionPreviewInput: {
            changes: components["schemas"]["ParticularChangeInput"][];
            papers: {
                id: string;
                title: string;
                docNo: string | null;
                /**
                 * @description KEEP 留着，标注更正前出具；REISSUE 另行出具；RECALL 已送办案机关，另发更正的函
                 * @enum {string}
                 */
                how: "KEEP" | "REISSUE" | "RECALL";
                why: string;
            }[];
            clocks: {
                title: string;
                from: string | null;
                to: string | null;
            }[];
            /** @description 统计里跟着变的 */
            figures: string[];
            /** @description 按更正后的对方查出的利益冲突 */
            conflicts: string[];
            told: string[];
            /** @description 要由谁复核；null 直接生效 */
            needsSecond: string | null;
        };
        CaseCorrectionInput: {
            id: string;
            /** @enum {string} */
            state: "DONE" | "WAITING" | "REFUSED" | "WITHDRAWN";
            stateLabel: string;
            labels: string[];
            /** @description 看不到案情的岗位为空 */
            changes: components["schemas"]["ParticularChangeInput"][];
            groundLabel: string;
            reason: string;
            told: string[];
            askedByName: string;
            askedAt: string;
            decidedByName: string;
            decidedAt: string | null;
            answer: string;
        };
        CaseCorrectionsInput: {
            items: components["schemas"]["CaseCorrectionInput"][];
        };
        CaseParticularsInput: {
            isNotice: boolean;
            title: string;
            matter: string;
            subMatter: string | null;
            role: string | null;
            forum: string | null;
            stage: string | null;
            organ: string;
            organRegion: string | null;
            courtNumber: string;
            opponents: {
                name: string;
                kind?: string;
                role?: string;
            }[];
            narrative: string;
            amountFen: number | null;
            recipients: number;
            noticeNumber: string;
            custodyPlace: string;
            receivedOn: string;
        };
        /**
         * @example {
         *       "documentId": "01930000-0000-7000-8000-000000000000"
         *     }
         */
        ReissueInInput: {
            /** Format: uuid */
            documentId: string;
        };
        CloseCaseBodyInput: {
            closedOn: string;
            /** @enum {string} */
            ground: "INVESTIGATION_ENDED" | "PROSECUTION_REVIEW_ENDED" | "JUDGMENT_RECEIVED" | "AWARD_RECEIVED" | "SETTLEMENT_REACHED" | "PERFORMANCE_BEGAN" | "TERMINATION_RECEIVED";
            result?: ("WON" | "PARTLY_WON" | "LOST" | "MEDIATED" | "SETTLED" | "WITHDRAWN") | null;
            defenceOutcome?: ("FULLY_ADOPTED" | "PARTLY_ADOPTED" | "NOT_ADOPTED") | null;
            summary: string;
            /** @default 0 */
            recoveredFen: number;
            /** @default 0 */
            wagesFen: number;
            /** @enum {string} */
            trialMode: "HEARING" | "NO_HEARING" | "FAST_TRACK";
        };
        /**
         * @example {
         *       "pages": 12,
         *       "items": [
         *         {
         *           "name": "指派通知书",
         *           "from": 1,
         *           "to": 2
         *         },
         *         {
         *           "name": "判决书",
         *           "from": 3,
         *           "to": 12
         *         }
         *       ]
         *     }
         */
        SubmitFileBodyInput: {
            pages: number;
            items: {
                name: string;
                from: number;
                to: number;
            }[];
        };
        /**
         * @example {
         *       "reasons": "缺庭审笔录，第 8 至 11 页页码重复，请补齐后重交。"
         *     }
         */
        ReturnFileBodyInput: {
            reasons: string;
        };
        /**
         * @example {
         *       "note": "材料齐全。"
         *     }
         */
        AcceptFileBodyInput: {
            note?: string;
        };
        /**
         * @example {
         *       "retention": "30年"
         *     }
         */
        ArchiveCaseBodyInput: {
            fileNo?: string;
            /**
             * @default 30年
             * @enum {string}
             */
            retention: "10年" | "30年" | "长期" | "永久";
        };
        /**
         * @example {
         *       "proposal": "GRANT",
         *       "opinion": "符合法律援助法第三十一条第五项、第四十二条第三项，拟给予法律援助。"
         *     }
         */
        CheckInInput: {
            /** @enum {string} */
            proposal: "GRANT" | "REFUSE";
            opinion: string;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
        };
        /**
         * @example {
         *       "reason": "家庭人数与说明表不一致，请核实后再报"
         *     }
         */
        ReturnInInput: {
            reason: string;
        };
        AssessmentInput: {
            /** @enum {string} */
            eligible: "yes" | "no" | "need_more" | "not_accepted";
            provisional: boolean;
            /** @enum {string} */
            meansTest: "required" | "exempt";
            meansReason: string;
            form: string;
            basis: string[];
            reasons: {
                step: string;
                rule: string;
                text: string;
                cites: string[];
                /** @description true 符合，false 不符合，null 还不知道。 */
                met: boolean | null;
            }[];
            missing: {
                fact: string;
                ask: string;
            }[];
            nextSteps: string[];
            flags: string[];
            law: string;
            policy: string;
        };
        ClaimsAssessmentInput: {
            /** @enum {string} */
            eligible: "yes" | "no" | "need_more" | "not_accepted";
            provisional: boolean;
            /** @description 援助所包括的诉求 */
            covers: string[];
            /** @description 还缺事实或者材料的诉求 */
            pending: string[];
            refused: {
                id: string;
                title: string;
                matter: string;
                /** @enum {string} */
                outcome: "no" | "not_accepted";
                why: string[];
                basis: string[];
            }[];
            missing: {
                fact: string;
                ask: string;
                claims: string[];
            }[];
            basis: string[];
            flags: string[];
            nextSteps: string[];
            claims: {
                id: string;
                title: string;
                matter: string;
                assessment: components["schemas"]["AssessmentInput"];
            }[];
            law: string;
            policy: string;
        };
        RulesInForceInput: {
            /** @description 服务器上的今天。 */
            today: string;
            /** @description 补录了施行日的地方规则。 */
            enactments: {
                id: string;
                from: string;
                docNo: string;
                region?: string;
            }[];
            /** @description 录入的经济困难标准，优先于公开资料里的数。 */
            standards: {
                region: string;
                /** @enum {string} */
                urbanRural?: "URBAN" | "RURAL";
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple?: number;
                baseMonthlyYuan: number | null;
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
            }[];
            /** @description 录入的地方规定，逐份，与录入的文件同样的写法。 */
            policies: ({
                id: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        ReviewInput: {
            case: {
                id: string;
                number: string;
                applicantName: string;
                applicantId: string;
                flags: string[];
                categories: string[];
                categoryLabels: string[];
                title: string;
                matterLabel: string;
                formLabel: string;
                /** @description 司法局责令改正之日：由机构作出给予援助的决定（程序规定二十三）。 */
                orderedOn: string | null;
                /** @description 办理途径还没有说清，给予援助时要选。 */
                isFormOpen: boolean;
                channelLabel: string;
                sourceName: string | null;
                receivedOn: string;
                state: string;
                stateLabel: string;
                version: number;
            };
            rows: {
                label: string;
                value: string;
            }[];
            narrative: string;
            facts: {
                [key: string]: unknown;
            };
            materials: {
                id: string;
                name: string;
                copies: number;
                state: string;
                why: string;
                receivedOn: string | null;
                hasFile: boolean;
                mediaType: string | null;
            }[];
            /** @description 还缺的：id 是材料清单里等着它的那一行，没有列过的没有；PAPER 是材料，ANSWER 是要问清的事实；LISTED 是清单上没有收到、规则结论不等的材料。 */
            wanted: {
                id?: string;
                name: string;
                why: string;
                /** @enum {string} */
                kind: "PAPER" | "LISTED" | "ANSWER";
            }[];
            assessment: components["schemas"]["AssessmentInput"];
            /** @description 有几项请求的，逐项的结论；只有一项的为 null。 */
            claims: components["schemas"]["ClaimsAssessmentInput"] | null;
            clock: components["schemas"]["ClockInput"] | null;
            duplicates: {
                text: string;
                caseId: string | null;
            }[];
            findings: {
                proposal: string;
                opinion: string;
                by: string;
                on: string;
            }[];
            proposal: {
                /** @enum {string} */
                outcome: "GRANT" | "REFUSE" | "REDIRECT";
                opinion: string;
            };
            smallCentre: boolean;
            can: components["schemas"]["CanInput"][];
        };
        /**
         * @example {
         *       "note": "同意"
         *     }
         */
        GrantInInput: {
            /** @default  */
            note: string;
            /**
             * @description 按哪条途径提供援助；办理途径还不知道、援助形式定不下来的必填，已经登记的不填。
             * @enum {string}
             */
            forum?: "ARBITRATION" | "LITIGATION" | "NON_LITIGATION" | "RECONSIDERATION";
            twoPersonException?: string;
        };
        /**
         * @example {
         *       "reasons": "申请事项为相邻权纠纷，不属于法律援助法第三十一条规定的事项范围。",
         *       "served": "NOW"
         *     }
         */
        RefusalInInput: {
            reasons: string;
            /** @default  */
            note: string;
            /**
             * @description NOW 当场送达，期限从当天起算；LATER 或者不填，从登记的送达日起算。
             * @enum {string}
             */
            served?: "NOW" | "LATER";
            twoPersonException?: string;
        };
        /**
         * @example {
         *       "ground": "LIMITATION_NEAR",
         *       "supplyBy": "2026-12-10"
         *     }
         */
        UrgentAidInInput: {
            /** @enum {string} */
            ground: "LIMITATION_NEAR" | "PRESERVATION" | "OTHER_BY_LAW";
            provision?: string;
            supplyBy: string;
        };
        /**
         * @example {
         *       "grounds": "申请人属于进城务工人员追讨工资，不应核查经济状况。"
         *     }
         */
        ObjectionInInput: {
            grounds: string;
            receivedOn?: string;
        };
        /**
         * @example {
         *       "outcome": "UPHELD",
         *       "reasons": "原决定认定事实清楚、适用法律正确。"
         *     }
         */
        ObjectionDecisionInInput: {
            /** @enum {string} */
            outcome: "UPHELD" | "CORRECTED";
            reasons: string;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "日期",
         *           "安排",
         *           "节日"
         *         ],
         *         [
         *           "2027-01-01",
         *           "放假",
         *           "元旦"
         *         ],
         *         [
         *           "2027-02-05",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-20",
         *           "上班",
         *           "春节调休"
         *         ],
         *         [
         *           "2027-02-06",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-07",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-08",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-09",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-10",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-11",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-04-05",
         *           "放假",
         *           "清明节"
         *         ],
         *         [
         *           "2027-05-01",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-05-02",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-05-03",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-06-09",
         *           "放假",
         *           "端午节"
         *         ],
         *         [
         *           "2027-09-15",
         *           "放假",
         *           "中秋节"
         *         ],
         *         [
         *           "2027-10-01",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-02",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-03",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-04",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-05",
         *           "放假",
         *           "国庆节"
         *         ]
         *       ],
         *       "docNo": "国办发明电〔2026〕9号（示例）",
         *       "check": true
         *     }
         */
        HolidayNoticeInInput: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /**
             * @description 通知的文号；导入时必填，只检查时可以不填。
             * @default
             */
            docNo: string;
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        HolidayNoticeListInput: {
            items: {
                year: number;
                /** @description 连着休息的日子，其中有不是周末的。 */
                holidays: {
                    from: string;
                    to: string;
                    days: number;
                    /** @description 哪个节日；不知道的是空的。 */
                    name: string;
                }[];
                /** @description 要上班的周末。 */
                worked: string[];
                /** @description 通知还没有录入，暂按周末和法定节日推算。 */
                isProvisional: boolean;
                /**
                 * @description 随系统带来、本系统录入、推算。
                 * @enum {string}
                 */
                source: "BUILT_IN" | "ENTERED" | "RECKONED";
                docNo: string | null;
                enteredOn: string | null;
            }[];
            /** @description 现在计算期限用的日历。 */
            calendarVersion: string;
            canImport: boolean;
        };
        HolidayNoticeImportInput: {
            /** @description 读出的安排；有错时是空的。 */
            arrangement: {
                year: number;
                /** @description 连着休息的日子，其中有不是周末的。 */
                holidays: {
                    from: string;
                    to: string;
                    days: number;
                    /** @description 哪个节日；不知道的是空的。 */
                    name: string;
                }[];
                /** @description 要上班的周末。 */
                worked: string[];
            } | null;
            faults: components["schemas"]["SheetFaultInput"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFaultInput"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 这一年已经有放假安排。 */
            isKnown: boolean;
            /** @description 与现在的日历不同的日子；这一年已有安排而又有不同的，导入时要说明以这次为准。 */
            changed: {
                day: string;
                isWorking: boolean;
            }[];
            isStored: boolean;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "类别",
         *           "条款",
         *           "事项",
         *           "人员",
         *           "条件",
         *           "由谁回答",
         *           "另须",
         *           "内容"
         *         ],
         *         [
         *           "编号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "XX-2027"
         *         ],
         *         [
         *           "名称",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "某省法律援助条例（示例）"
         *         ],
         *         [
         *           "地区代码",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "430000"
         *         ],
         *         [
         *           "效力层级",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "地方性法规"
         *         ],
         *         [
         *           "施行日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2027-01-01"
         *         ],
         *         [
         *           "文号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会公告第1号（示例）"
         *         ],
         *         [
         *           "公布机关",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会"
         *         ],
         *         [
         *           "公布日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2026-11-20"
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(1)",
         *           "土地承包",
         *           "",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(2)",
         *           "离婚",
         *           "妇女",
         *           "对方是不是重婚或者与他人同居？",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "不受经济限制",
         *           "某省条例12",
         *           "",
         *           "独生子女伤残或死亡家庭成员",
         *           "",
         *           "",
         *           "",
         *           "独生子女伤残或者死亡的家庭成员主张权益"
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(1)",
         *           "抚恤金；社会保险待遇或者社会救助",
         *           "退役军人",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(2)",
         *           "",
         *           "",
         *           "申请人是不是患有重大疾病，有证明？",
         *           "",
         *           "无固定生活来源",
         *           "重大疾病患者"
         *         ],
         *         [
         *           "标准认定",
         *           "某省条例14",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "收入或者低收入认定"
         *         ],
         *         [
         *           "期限",
         *           "某省条例20",
         *           "审查决定",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "5 个工作日"
         *         ],
         *         [
         *           "不据以判断",
         *           "某省条例30",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "终止的情形按法律援助法48办理"
         *         ]
         *       ]
         *     }
         */
        PolicyTrialInInput: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows?: string[][];
            /** @description JSON 文件的文字；与 rows 只给一样。 */
            json?: string;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "类别",
         *           "条款",
         *           "事项",
         *           "人员",
         *           "条件",
         *           "由谁回答",
         *           "另须",
         *           "内容"
         *         ],
         *         [
         *           "编号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "XX-2027"
         *         ],
         *         [
         *           "名称",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "某省法律援助条例（示例）"
         *         ],
         *         [
         *           "地区代码",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "430000"
         *         ],
         *         [
         *           "效力层级",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "地方性法规"
         *         ],
         *         [
         *           "施行日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2027-01-01"
         *         ],
         *         [
         *           "文号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会公告第1号（示例）"
         *         ],
         *         [
         *           "公布机关",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会"
         *         ],
         *         [
         *           "公布日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2026-11-20"
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(1)",
         *           "土地承包",
         *           "",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(2)",
         *           "离婚",
         *           "妇女",
         *           "对方是不是重婚或者与他人同居？",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "不受经济限制",
         *           "某省条例12",
         *           "",
         *           "独生子女伤残或死亡家庭成员",
         *           "",
         *           "",
         *           "",
         *           "独生子女伤残或者死亡的家庭成员主张权益"
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(1)",
         *           "抚恤金；社会保险待遇或者社会救助",
         *           "退役军人",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(2)",
         *           "",
         *           "",
         *           "申请人是不是患有重大疾病，有证明？",
         *           "",
         *           "无固定生活来源",
         *           "重大疾病患者"
         *         ],
         *         [
         *           "标准认定",
         *           "某省条例14",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "收入或者低收入认定"
         *         ],
         *         [
         *           "期限",
         *           "某省条例20",
         *           "审查决定",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "5 个工作日"
         *         ],
         *         [
         *           "不据以判断",
         *           "某省条例30",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "终止的情形按法律援助法48办理"
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        PolicyInInput: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows?: string[][];
            /** @description JSON 文件的文字；与 rows 只给一样。 */
            json?: string;
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 更正已录入的同一份规定时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 为什么录入；保存时必填。
             * @default
             */
            reason: string;
        };
        /**
         * @example {
         *       "entry": "01900000-0000-7000-8000-000000000000",
         *       "reason": "地区代码填错，已另行录入"
         *     }
         */
        WithdrawPolicyInInput: {
            /** Format: uuid */
            entry: string;
            reason: string;
        };
        LocalPolicyListInput: {
            items: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
                /** @description 本系统录入的那一次；随系统带来的为 null。 */
                entry: string | null;
                /**
                 * @description OWN 本系统录入；PUBLISHED 随系统带来。
                 * @enum {string}
                 */
                source: "OWN" | "PUBLISHED";
                /**
                 * @description 施行中、尚未施行、已失效、施行日待核实、已被更正或者停用。
                 * @enum {string}
                 */
                state: "IN_FORCE" | "COMING" | "ENDED" | "UNDATED" | "SUPERSEDED";
                entered: {
                    by: string;
                    on: string;
                    reason: string;
                } | null;
                superseded: {
                    by: string;
                    on: string;
                    reason: string;
                } | null;
                canWithdraw: boolean;
            }[];
            canImport: boolean;
        };
        LocalPolicyImportInput: {
            /** @description 读出的规定；有错时为 null。 */
            policy: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
            } | null;
            faults: components["schemas"]["SheetFaultInput"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 因这份规定施行而到期（或者不再适用）的。 */
            ended: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
                endsOn: string | null;
            }[];
            /** @description 要由这次更正的、已录入的同一份规定。 */
            replaced: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
            }[];
            /** @description 与已录入的一字不差。 */
            isSame: boolean;
            /** @description 施行日早于今天：施行日以后收到、还没有决定的申请也按它审查。 */
            isPast: boolean;
            isStored: boolean;
        };
        LocalPolicyTrialInput: {
            from: string;
            to: string;
            /** @description 试算了多少件申请。 */
            read: number;
            /** @description 期间内的申请是不是都试算了；件数太多时只算最近的。 */
            isWhole: boolean;
            unchanged: number | null;
            turned: {
                matter: string;
                matterLabel: string;
                /** @enum {string} */
                turn: "GAINS" | "LOSES" | "ASKED" | "REFUSED";
                /** @enum {string} */
                by: "MATTER" | "SITUATION" | "WAIVER" | "STANDARD" | "OTHER_REASON" | "OTHER";
                cites: string[];
                /** @description 少于 3 件的不说件数。 */
                count: number | null;
            }[];
        };
        SheetBookInput: {
            /** @description 有内容的各张表，次序如文件；公式出错或者没有存下结果的格，写的是表格里看到的字或者公式。 */
            sheets: {
                name: string;
                isHidden: boolean;
                rows: string[][];
                /** @description 没有读的，和要请人核对的，一句一条。 */
                told: string[];
            }[];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "地区代码",
         *           "城乡",
         *           "认定方式",
         *           "倍数",
         *           "基数（元/月）",
         *           "等于标准是否符合",
         *           "施行日",
         *           "失效日",
         *           "文号"
         *         ],
         *         [
         *           "431321",
         *           "不分",
         *           "收入",
         *           "2",
         *           "650",
         *           "是",
         *           "2027-01-01",
         *           "",
         *           "某政发〔2026〕18号（示例）"
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        StandardsInInput: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        StandardListInput: {
            items: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                /**
                 * @description OWN 本系统录入；PUBLISHED 随系统带来。
                 * @enum {string}
                 */
                source: "OWN" | "PUBLISHED";
                /**
                 * @description 今天是否施行：施行中、尚未施行、已失效、没有数额、待核实。
                 * @enum {string}
                 */
                state: "IN_FORCE" | "COMING" | "ENDED" | "NO_AMOUNT" | "UNCONFIRMED";
            }[];
            canImport: boolean;
        };
        StandardsImportInput: {
            /** @description 读出的各行；有错时是空的。 */
            rows: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                row: number;
            }[];
            faults: components["schemas"]["SheetFaultInput"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFaultInput"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 因新标准施行而到期的旧标准，旧案仍按它审查。 */
            ended: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                endsOn: string;
            }[];
            /** @description 施行期间与这次重叠、要由这次替换的标准。 */
            replaced: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
            }[];
            /** @description 与已录入的一字不差、不用再录的行数。 */
            same: number;
            /** @description 这次保存的行数；只检查时是 0。 */
            stored: number;
        };
        /**
         * @example {
         *       "policyId": "HN-2024",
         *       "from": "2024-10-01",
         *       "docNo": "省人民代表大会常务委员会公告第35号（示例）"
         *     }
         */
        EnactmentInInput: {
            policyId: string;
            from: string;
            docNo: string;
            /** @description 规则的正式名称，文书照此引用。 */
            name?: string;
        };
        EnactmentInput: {
            policyId: string;
            title: string;
            region: string | null;
            from: string;
            docNo: string;
            /** @description 补录的正式名称；没有补录的为 null。 */
            name: string | null;
            /** @description 当前的人能不能更正这条补录。 */
            canEnact: boolean;
        };
        /**
         * @example {
         *       "room": "rules",
         *       "id": "R-55",
         *       "where": "rules.R-55",
         *       "source": "办理法律援助案件程序规定第13条",
         *       "docNo": "司法部令第148号",
         *       "publishedOn": "2023-07-11"
         *     }
         */
        ConfirmationInInput: {
            /** @enum {string} */
            room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
            id: string;
            where: string;
            source: string;
            docNo: string;
            publishedOn: string;
        };
        /**
         * @example {
         *       "room": "rules",
         *       "id": "R-55",
         *       "where": "rules.R-55",
         *       "reason": "对照的是旧文本"
         *     }
         */
        UndoConfirmationInInput: {
            /** @enum {string} */
            room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
            id: string;
            where: string;
            reason: string;
        };
        UnconfirmedListInput: {
            items: {
                id: string;
                what: string;
                /** @enum {string} */
                mark: "忆" | "设" | "待核";
                where: string;
                /** @enum {string} */
                room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
                /** @description 适用的地区代码；空的表示全国。 */
                region: string | null;
                /** @description 是不是适用于本机构所在的地区。 */
                isHere: boolean;
                /** @description 当前的人能不能补录它的文号和施行日；编号就是规则的编号。 */
                canEnact: boolean;
                /**
                 * @description 怎样核实：补录施行日、导入标准、录入整份规定、对照原文确认、不能在这里核实。
                 * @enum {string}
                 */
                way: "DAY" | "STANDARD" | "POLICY" | "TEXT" | "NONE";
                /** @description 当前的人能不能写明来源，确认它与原文一致。 */
                canConfirm: boolean;
            }[];
            count: {
                here: number;
                all: number;
            };
            enacted: components["schemas"]["EnactmentInput"][];
            /** @description 已经对照原文确认的。 */
            confirmed: {
                id: string;
                /** @enum {string} */
                room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
                where: string;
                what: string;
                source: string;
                docNo: string;
                publishedOn: string;
                by: string;
                on: string;
                canUndo: boolean;
            }[];
        };
        /** @description 数字背后的清单：问哪个接口，带什么条件。 */
        OpensInput: {
            /** @enum {string} */
            list: "/api/cases" | "/api/subsidies" | "/api/payment-batches" | "/api/statistics/cases";
            query: {
                [key: string]: string;
            };
        };
        HomeFigureInput: {
            id: string;
            label: string;
            /** @description 件数；数到 1001 为止。 */
            count: number;
            /** @description 这些件合计多少分；不是钱的为空。 */
            fen: number | null;
            /** @description 数字下面的一句话。 */
            text: string;
            isAlert: boolean;
            opens: components["schemas"]["OpensInput"];
        };
        CasesAtHomeInput: {
            id: string;
            title: string;
            aside: string;
            items: components["schemas"]["CaseItemInput"][];
            /** @description 一共几件；数到 1001 为止。 */
            count: number;
            opens: components["schemas"]["OpensInput"];
            empty: {
                title: string;
                hint: string;
            };
        };
        DeskAtHomeInput: {
            figures: components["schemas"]["HomeFigureInput"][];
            lists: components["schemas"]["CasesAtHomeInput"][];
            /** @description 承办人最近的开庭；别的岗位为空。 */
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                caseId: string;
                applicantName: string;
            }[] | null;
        };
        /**
         * @example {
         *       "trialMode": "HEARING",
         *       "expensesFen": 12000
         *     }
         */
        CalculateSubsidyBodyInput: {
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            trialMode?: ("HEARING" | "NO_HEARING" | "FAST_TRACK") | null;
            /**
             * @description 按本地标准另有数额的部分。
             * @enum {string}
             */
            part?: "INCIDENTAL" | "ENFORCEMENT" | "MEDIATION";
            /** @enum {string} */
            crossRegion?: "IN_CITY" | "OTHER_CITY" | "OTHER_PROVINCE";
            /** @description 重大疑难案件。 */
            isMajor?: boolean;
            /** @description 同案一起办的件数。 */
            caseCount?: number;
            /** @default 0 */
            expensesFen: number;
            /** @description 终止的案件已完成工作的百分比，按此支付；正常结案的不填。 */
            sharePercent?: number;
        };
        /**
         * @example {
         *       "note": "同意支付。"
         *     }
         */
        ApproveSubsidyBodyInput: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "收款账号有误，银行已退回。"
         *     }
         */
        ReverseSubsidyBodyInput: {
            reason: string;
        };
        /**
         * @example {
         *       "subsidyIds": [
         *         "0196f0a0-0000-7000-8000-000000000001"
         *       ]
         *     }
         */
        CreatePaymentBatchBodyInput: {
            subsidyIds: string[];
        };
        RecordPaymentBodyInput: {
            voucher: string;
            paidOn: string;
        };
        FeePreviewBodyInput: {
            /** @description 新的标准，金额以分计；和 sheet 填一样。 */
            value?: {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            /** @description 从表格读出的行。 */
            sheet?: string[][];
            fromOn?: string;
        };
        FeePreviewInput: {
            /** @description 读出的各项。 */
            rows: {
                item: string;
                amount: number;
            }[];
            /** @description 表格里写的施行日。 */
            fromOn: string | null;
            faults: components["schemas"]["SheetFaultInput"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            cases: {
                id: string;
                number: string;
                applicantName: string;
                kind: string;
                nowFen: number | null;
                nextFen: number | null;
                why: string;
            }[];
            /** @description 近 12 个月结的案件，按项目。 */
            lines: {
                item: string;
                count: number;
                nowFen: number;
                nextFen: number;
            }[];
            year: {
                count: number;
                nowFen: number;
                nextFen: number;
            };
        };
        SubsidyLineInput: {
            label: string;
            fen: number;
            formula: string;
        };
        SubsidyFlagInput: {
            code: string;
            text: string;
        };
        SubsidyInput: {
            id: string;
            state: string;
            stateLabel: string;
            lines: components["schemas"]["SubsidyLineInput"][];
            totalFen: number;
            flags: components["schemas"]["SubsidyFlagInput"][];
            version: number;
        };
        SubsidyStandingInput: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["CanInput"][];
            subsidy: components["schemas"]["SubsidyInput"];
        };
        SubsidyItemInput: {
            id: string;
            caseId: string;
            caseVersion: number;
            number: string;
            applicantName: string;
            providerName: string;
            firmName: string;
            lines: components["schemas"]["SubsidyLineInput"][];
            totalFen: number;
            state: string;
            stateLabel: string;
            calculatedOn: string;
            calculatedByName: string;
            approvedOn: string | null;
            approvedByName: string;
            paidOn: string | null;
            voucher: string;
            batchNumber: string | null;
            flags: components["schemas"]["SubsidyFlagInput"][];
            version: number;
        };
        PaymentBatchInput: {
            id: string;
            number: string;
            totalFen: number;
            count: number;
            state: string;
            stateLabel: string;
            createdByName: string;
            createdOn: string;
            paidOn: string | null;
            voucher: string;
            version: number;
        };
        PaymentBatchWithItemsInput: {
            id: string;
            number: string;
            totalFen: number;
            count: number;
            state: string;
            stateLabel: string;
            createdByName: string;
            createdOn: string;
            paidOn: string | null;
            voucher: string;
            version: number;
            items: components["schemas"]["SubsidyItemInput"][];
        };
        SubsidyListInput: {
            items: components["schemas"]["SubsidyItemInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        PaymentBatchListInput: {
            items: components["schemas"]["PaymentBatchInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ExpectedFeeInput: {
            /** @description 最少，分；现在算不出的为空。 */
            fromFen: number | null;
            /** @description 最多，分；开庭与否等还不知道，所以是一个范围。 */
            toFen: number | null;
            /** @description 按哪一份补贴标准。 */
            standard: string;
            /** @description 为什么现在算不出。 */
            why: string;
        };
        WaitingSubsidyInput: {
            id: string;
            caseId: string;
            number: string;
            applicantName: string;
            providerName: string;
            firmName: string;
            totalFen: number;
            state: string;
            stateLabel: string;
            /** @description 从哪一天等起：核卷通过之日。 */
            since: string;
            /** @description 等了几天。 */
            days: number;
            /** @description 离本中心承诺的付款期限还有几天，超过的为负。 */
            daysLeft: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red";
            /** @description 下一步。 */
            next: string;
            batchId: string | null;
        };
        MoneyAtHomeInput: {
            figures: components["schemas"]["HomeFigureInput"][];
            /** @description 核卷通过后几天内付，本中心定的。 */
            payDays: number;
            /** @description 等得最久的在前。 */
            rows: components["schemas"]["WaitingSubsidyInput"][];
            total: number;
        };
        IndicatorInput: {
            id: string;
            label: string;
            unit: string;
            moment: string;
            cite: string;
            value: number;
            previous: number;
            /** @description 同比增减，百分比，一位小数；上期为 0 时为空（ST-05）。 */
            change: number | null;
        };
        StatisticsRowInput: {
            key: string;
            label: string;
            values: {
                [key: string]: {
                    value: number;
                    previous: number;
                    change: number | null;
                };
            };
        };
        StatisticsInput: {
            indicators: components["schemas"]["IndicatorInput"][];
            rows: components["schemas"]["StatisticsRowInput"][];
            overlapping: boolean;
            note: string;
            period: {
                from: string;
                to: string;
            };
            compare: {
                from: string;
                to: string;
            };
        };
        StatisticsByPlaceInput: {
            indicator: string;
            period: {
                from: string;
                to: string;
            };
            compare: {
                from: string;
                to: string;
            };
            /** @description 本期各月 */
            months: string[];
            /** @description 上期各月 */
            compareMonths: string[];
            rows: {
                region: string;
                regionName: string;
                caseType: string;
                caseTypeLabel: string;
                /** @description 与 months 逐月对应 */
                values: number[];
                /** @description 与 compareMonths 逐月对应 */
                previous: number[];
            }[];
        };
        StatisticsCaseInput: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
            countedOn: string;
            amount: number;
            /** @description amount 的单位。 */
            unit: string;
            /** @description 能不能打开这一件；上级只看数，不看案卷。 */
            canOpen: boolean;
        };
        StatisticsCasesInput: {
            /** @description 哪个数字，哪一行，哪几个月。 */
            title: string;
            items: components["schemas"]["StatisticsCaseInput"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        PublishedFiguresInput: {
            items: {
                period: string;
                indicator: string;
                value: number | null;
                unit: string;
                source: string;
                note: string;
                suppressed: boolean;
            }[];
        };
        ExportListBodyInput: {
            /** @enum {string} */
            kind: "cases" | "subsidies" | "statistics" | "figure";
            criteria?: {
                states?: string[];
                caseType?: string;
                matter?: string;
                category?: string;
                channel?: string;
                receivedFrom?: string;
                receivedTo?: string;
                queue?: string;
                light?: string;
                mine?: string;
                dueFrom?: string;
                dueTo?: string;
                /** @enum {string} */
                waiting?: "unpaid" | "late" | "returned";
                from?: string;
                to?: string;
                /** @enum {string} */
                by?: "caseType" | "matter" | "category" | "channel" | "month" | "region" | "group";
                indicator?: string;
                key?: string;
                /** @description 案件列表里查找的内容，只用于 kind 为 cases 的。 */
                q?: string;
            };
            /** @enum {string} */
            format: "CSV" | "XLSX";
            purpose: string;
        };
        ExportInput: {
            id: string;
            state: string;
            format: string;
            rowCount: number | null;
            url: string | null;
            error: string | null;
            expiresAt: string;
        };
        PlaceAtHomeInput: {
            region: string;
            name: string;
            /** @description 所在市州；市级看的为空。 */
            city: string;
            late: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["OpensInput"] | null;
            };
            granted: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["OpensInput"] | null;
            };
            previous: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["OpensInput"] | null;
            };
            /** @description 比去年同期增减，百分比；去年没有的为空。 */
            change: number | null;
            closed: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["OpensInput"] | null;
            };
        };
        PlacesAtHomeInput: {
            figures: components["schemas"]["HomeFigureInput"][];
            title: string;
            /** @description 超期多的在前。 */
            rows: components["schemas"]["PlaceAtHomeInput"][];
            /** @description 省级看的各市州；市级的为空。 */
            cities: {
                name: string;
                granted: number;
                previous: number;
                change: number | null;
                late: number;
            }[];
            /** @description 还没有在系统里登记过案件的县，一句话。 */
            without: string;
            /** @description 比的是哪几个月。 */
            compared: string;
        };
        /** @description 本中心今年受理和去年同期。 */
        PaceAtHomeInput: {
            accepted: components["schemas"]["HomeFigureInput"];
            lastYear: components["schemas"]["HomeFigureInput"];
            change: number | null;
        };
        HomeInput: {
            desk: components["schemas"]["DeskAtHomeInput"] | null;
            money: components["schemas"]["MoneyAtHomeInput"] | null;
            places: components["schemas"]["PlacesAtHomeInput"] | null;
            pace: components["schemas"]["PaceAtHomeInput"] | null;
        };
        PersonChangesInput: {
            name?: string;
            /** @enum {string} */
            kind?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            idType?: "RESIDENT_ID" | "OLD_RESIDENT_ID" | "HMT_RESIDENCE" | "HMT_PERMIT" | "FOREIGN_RESIDENCE" | "PASSPORT" | "NONE";
            idNumber?: string;
            birthOn?: "" | string;
            /** @enum {string} */
            sex?: "MALE" | "FEMALE" | "UNKNOWN";
            nation?: string;
            /** @description 国籍：国名或者两个字母的代码，没有国籍的填“无国籍”；中国公民、没有问过的不填。 */
            nationality?: string;
            phone?: string;
            address?: string;
            regionCode?: "" | string;
            categories?: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
            /**
             * @description 怎么联系才安全；没有问过的不填，或者填 NOT_ASKED。没有问过的未成年人、受家庭暴力的人，不发短信。
             * @enum {string}
             */
            safeContact?: "NOT_ASKED" | "NORMAL" | "SMS_ONLY" | "NO_CALL" | "NO_CONTACT";
            safeContactNote?: string;
        };
        /**
         * @example {
         *       "changes": {
         *         "phone": "13900002222"
         *       },
         *       "reason": "CHANGED",
         *       "words": "本人来电告知换了号码"
         *     }
         */
        PersonCorrectionInput: {
            changes: components["schemas"]["PersonChangesInput"];
            /** @enum {string} */
            reason: "DESK_ERROR" | "SAID_WRONG" | "CHANGED" | "DOCUMENT_CHANGED" | "IMPOSTURE" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
            /**
             * @description 看过证件原件。
             * @default false
             */
            cardSeen: boolean;
            /**
             * @description 号码登记在另一个人名下，看过证件，确是这一位的：那一份的号码同时撤下、待补。
             * @default false
             */
            takesNumber: boolean;
        };
        /**
         * @example {
         *       "idNumber": "110105194912310021",
         *       "reason": "DESK_ERROR",
         *       "words": "和下一位来访人的号码录串了",
         *       "cardSeen": true
         *     }
         */
        NumberReleaseInput: {
            idNumber: string;
            /** @enum {string} */
            reason: "DESK_ERROR" | "SAID_WRONG" | "CHANGED" | "DOCUMENT_CHANGED" | "IMPOSTURE" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
            /**
             * @description 看过证件原件。
             * @default false
             */
            cardSeen: boolean;
        };
        RightedInput: {
            id: string;
            version: number;
            /** @description 改了哪几项。 */
            changed: string[];
        };
        PersonChangeInput: {
            id: string;
            kind: string;
            kindLabel: string;
            at: string;
            byName: string;
            reason: string;
            reasonLabel: string;
            words: string;
            cardSeen: boolean;
            other: {
                id: string;
                name: string;
            } | null;
            undone: boolean;
            fields: {
                field: string;
                label: string;
                before: string;
                after: string;
                isMasked: boolean;
            }[];
        };
        PersonHistoryInput: {
            items: components["schemas"]["PersonChangeInput"][];
        };
        /**
         * @example {
         *       "field": "phone",
         *       "side": "before",
         *       "purpose": "核对改错前的电话"
         *     }
         */
        RevealChangeInput: {
            /** @enum {string} */
            field: "idNumber" | "phone" | "address";
            /** @enum {string} */
            side: "before" | "after";
            purpose: string;
        };
        /**
         * @example {
         *       "otherId": "0190b5f0-0000-7000-8000-000000000001",
         *       "otherVersion": 1,
         *       "choose": {
         *         "phone": "OTHER"
         *       },
         *       "reason": "ENTERED_TWICE"
         *     }
         */
        PersonMergeInput: {
            /** Format: uuid */
            otherId: string;
            /** @description 读取另一份时得到的 version。 */
            otherVersion: number;
            /**
             * @description 两份都有、又不一样的，留哪一份的；不选的留这一份的，联系限制留更小心的。证件号码总是留下有的那个，人员类别合在一起。
             * @default {}
             */
            choose: {
                /** @enum {string} */
                name?: "KEPT" | "OTHER";
                /** @enum {string} */
                kind?: "KEPT" | "OTHER";
                /** @enum {string} */
                birthOn?: "KEPT" | "OTHER";
                /** @enum {string} */
                sex?: "KEPT" | "OTHER";
                /** @enum {string} */
                nation?: "KEPT" | "OTHER";
                /** @enum {string} */
                nationality?: "KEPT" | "OTHER";
                /** @enum {string} */
                phone?: "KEPT" | "OTHER";
                /** @enum {string} */
                address?: "KEPT" | "OTHER";
                /** @enum {string} */
                regionCode?: "KEPT" | "OTHER";
                /** @enum {string} */
                safeContact?: "KEPT" | "OTHER";
                /** @enum {string} */
                safeContactNote?: "KEPT" | "OTHER";
            };
            /** @enum {string} */
            reason: "ENTERED_TWICE" | "NUMBER_LATER" | "NAME_SPELLED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        /**
         * @example {
         *       "changeId": "0190b5f0-0000-7000-8000-000000000001",
         *       "reason": "MERGED_WRONGLY",
         *       "words": "是同村同名的两个人"
         *     }
         */
        PersonUnmergeInput: {
            /**
             * Format: uuid
             * @description 要拆回的那一次合并。
             */
            changeId: string;
            /**
             * @description 合并以后新来的案件归谁。
             * @default {}
             */
            cases: {
                [key: string]: "KEPT" | "OTHER";
            };
            /**
             * @description 合并以后改过的内容归谁。
             * @default {}
             */
            fields: {
                /** @enum {string} */
                name?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                kind?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                idType?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                idNumber?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                numberState?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                birthOn?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                sex?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                nation?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                nationality?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                phone?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                address?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                regionCode?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                categories?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                safeContact?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                safeContactNote?: "KEPT" | "OTHER" | "BOTH";
            };
            /** @enum {string} */
            reason: "TWO_PERSONS" | "MERGED_WRONGLY" | "CASE_MISPLACED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        MergeUndoneInput: {
            /** @description 没有可以拆回的合并时为 null。 */
            changeId: string | null;
            version: number;
            otherName: string;
            /** @description 自己回去的案件。 */
            back: {
                caseId: string;
                number: string;
                title: string;
            }[];
            /** @description 合并以后新来的，要选归谁。 */
            asked: {
                caseId: string;
                number: string;
                title: string;
            }[];
            /** @description 合并以后改过的，要选归谁。 */
            fields: {
                field: string;
                label: string;
                now: string;
                then: string;
            }[];
        };
        /**
         * @example {
         *       "caseIds": [
         *         "0190b5f0-0000-7000-8000-000000000001"
         *       ],
         *       "person": {
         *         "name": "李明",
         *         "idType": "NONE",
         *         "phone": "13800000001"
         *       },
         *       "reason": "TWO_PERSONS",
         *       "words": "同名的父子登记在一份上"
         *     }
         */
        PersonSplitInput: {
            caseIds: string[];
            /** @description 另一个人：已经登记的写 id，没有登记的写姓名等。 */
            person: components["schemas"]["PersonInputInput"];
            /** @enum {string} */
            reason: "TWO_PERSONS" | "MERGED_WRONGLY" | "CASE_MISPLACED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        PersonSplitOutInput: {
            id: string;
            version: number;
            otherId: string;
            cases: number;
        };
        LikelyPersonInput: {
            id: string;
            name: string;
            reasons: string[];
            isStrong: boolean;
            createdAt: string;
        };
        LikelyPersonsInput: {
            items: components["schemas"]["LikelyPersonInput"][];
        };
        /**
         * @example {
         *       "otherId": "0190b5f0-0000-7000-8000-000000000001"
         *     }
         */
        PersonsApartInput: {
            /** Format: uuid */
            otherId: string;
        };
        ApartKeptInput: {
            id: string;
            otherId: string;
        };
        EnterSettingInInput: {
            /** @description 哪一项设定。 */
            key: string;
            /** @description 只对一个机构的设定写明机构。 */
            officeId?: string | null;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            fromOn: string;
            untilOn?: string | null;
            docNo?: string;
            reason: string;
            /** @description 改正的是哪一条：同一天的，以这次的为准，原来的留着。 */
            corrects?: string | null;
        };
        /** @example {} */
        AgreeSettingInInput: Record<string, never>;
        /**
         * @example {
         *       "reason": "录错了一格。"
         *     }
         */
        EndSettingInInput: {
            reason: string;
        };
        SettingEntryInput: {
            id: string;
            key: string;
            officeId: string | null;
            /** @description 改正的是哪一条。 */
            corrects: string | null;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            shown: string;
            /** @description 哪里定的。 */
            place: string;
            fromOn: string;
            untilOn: string | null;
            docNo: string;
            reason: string;
            enteredByName: string;
            enteredOn: string;
            agreedByName: string;
            agreedOn: string | null;
            endedByName: string;
            endedOn: string | null;
            endedWhy: string;
            state: string;
            stateLabel: string;
            version: number;
            canAgree: boolean;
            /** @description 可以撤回或者不同意。 */
            canEnd: boolean;
        };
        SettingInput: {
            key: string;
            title: string;
            /** @enum {string} */
            group: "FEES" | "LIMITS" | "THRESHOLDS" | "OFFICE" | "SECURITY";
            /** @enum {string} */
            kind: "NUMBER" | "SWITCH" | "TEXT" | "FEES";
            unit: string;
            about: string;
            within: string;
            cite: string[];
            officeId: string | null;
            officeName: string;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            /** @description 现在是什么。 */
            shown: string;
            /** @enum {string} */
            source: "OWN" | "UPPER" | "BUILT_IN" | "NONE";
            now: components["schemas"]["SettingEntryInput"] | null;
            /** @description 已经定了、还没到日子的。 */
            coming: components["schemas"]["SettingEntryInput"][];
            /** @description 等另一个人同意的。 */
            waiting: components["schemas"]["SettingEntryInput"][];
            needsPaper: boolean;
            endsWithinDays: number | null;
            enteredBy: string;
            agreedBy: string;
            canEnter: boolean;
            /** @enum {string} */
            mayBegin: "TODAY" | "BEFORE";
            /** @description 改的时候带上（If-Match）。 */
            version: number;
        };
        SettingListInput: {
            place: string;
            today: string;
            groups: {
                /** @enum {string} */
                code: "FEES" | "LIMITS" | "THRESHOLDS" | "OFFICE" | "SECURITY";
                label: string;
            }[];
            items: components["schemas"]["SettingInput"][];
            /** @description 补贴标准里可以有的项目。 */
            feeItems: {
                code: string;
                label: string;
                unit: string;
                needed: boolean;
            }[];
        };
        SettingHistoryInput: {
            items: components["schemas"]["SettingEntryInput"][];
        };
        /**
         * @example {
         *       "receivedAt": "2025-03-10",
         *       "policyVersion": "R1",
         *       "channel": "SELF",
         *       "applicantType": "CITIZEN",
         *       "role": "CIVIL_PARTY",
         *       "matter": "MAINTENANCE",
         *       "forum": "LITIGATION",
         *       "hasCounsel": false
         *     }
         */
        FactsInput: {
            [key: string]: unknown;
        };
        ClockLimit: {
            /** @enum {string} */
            kind: "STATUTORY" | "PROMISED" | "INTERNAL";
            title: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            dueOn: string | null;
            daysLeft: number | null;
            cites: string[];
        };
        Clock: {
            rule: string;
            title: string;
            /** @enum {string} */
            state: "RUNNING" | "PAUSED" | "OVERDUE" | "STOPPED";
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            startedOn: string;
            dueOn: string | null;
            dueAt: string | null;
            daysLeft: number | null;
            onHold: number;
            rolledFrom: string | null;
            provisional: boolean;
            stoppedOn: string | null;
            wasLate: boolean | null;
            cites: string[];
            /** @description 法定期限以外的：本机构承诺的、当地另有规定的。 */
            beside: components["schemas"]["ClockLimit"][];
        };
        UploadedFile: {
            fileId: string;
            mediaType: string;
            bytes: number;
        };
        Can: {
            verb: string;
            label: string;
            allowed: boolean;
            why: string | null;
            /** @description 案件现在等的就是这一步 */
            isNext: boolean;
        };
        CaseStanding: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["Can"][];
        };
        /**
         * @example {
         *       "firmId": "0190b5f0-0000-7000-8000-000000000001",
         *       "kind": "LAWYER",
         *       "name": "王律师",
         *       "licenceNo": "14305201510123456",
         *       "licensedOn": "2015-06-01",
         *       "specialties": [
         *         "LABOR_RELATION_OR_WAGE"
         *       ],
         *       "isPublicServant": false
         *     }
         */
        ProviderIn: {
            /** Format: uuid */
            firmId: string;
            accountId?: string | null;
            /** @enum {string} */
            kind: "LAWYER" | "GRASSROOTS_WORKER" | "VOLUNTEER" | "IN_HOUSE";
            name: string;
            /** @default  */
            licenceNo: string;
            licensedOn?: unknown | null;
            /** @default [] */
            specialties: string[];
            /** @default [] */
            languages: string[];
            regionCode?: string | null;
            /** @default  */
            phone: string;
            isPublicServant: boolean;
            /** @default 30 */
            yearlyCap: number;
            leaveUntil?: unknown | null;
            endedOn?: unknown | null;
        };
        /**
         * @example {
         *       "kind": "LAW_FIRM",
         *       "name": "湖南某某律师事务所",
         *       "phone": "0739-1234567"
         *     }
         */
        FirmIn: {
            /** @enum {string} */
            kind: "LAW_FIRM" | "GRASSROOTS_OFFICE" | "CENTRE";
            name: string;
            /** @default  */
            phone: string;
            /** @default  */
            address: string;
            regionCode?: string | null;
            closedOn?: unknown | null;
        };
        Provider: {
            id: string;
            name: string;
            kind: string;
            kindLabel: string;
            firmId: string;
            firmName: string;
            licenceNo: string;
            licensedOn: string | null;
            yearsInPractice: number;
            accountId: string | null;
            regionCode: string | null;
            isPublicServant: boolean;
            specialties: string[];
            languages: string[];
            phone: string;
            openCases: number;
            thisYear: number;
            yearlyCap: number;
            leaveUntil: string | null;
            endedOn: string | null;
            version: number;
        };
        Firm: {
            id: string;
            kind: string;
            kindLabel: string;
            name: string;
            phone: string;
            address: string;
            regionCode: string | null;
            closedOn: string | null;
            version: number;
        };
        ProviderList: {
            items: components["schemas"]["Provider"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        FirmList: {
            items: components["schemas"]["Firm"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ChangedThing: {
            id: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "李明",
         *       "idType": "NONE",
         *       "phone": "13800000000"
         *     }
         */
        PersonInput: {
            /** Format: uuid */
            id?: string;
            name?: string;
            /** @enum {string} */
            kind?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            idType?: "RESIDENT_ID" | "OLD_RESIDENT_ID" | "HMT_RESIDENCE" | "HMT_PERMIT" | "FOREIGN_RESIDENCE" | "PASSPORT" | "NONE";
            idNumber?: string;
            /** @enum {string} */
            sex?: "MALE" | "FEMALE" | "UNKNOWN";
            /** Format: date */
            birthOn?: string;
            nation?: string;
            /** @description 国籍：国名或者两个字母的代码，没有国籍的填“无国籍”；中国公民、没有问过的不填。 */
            nationality?: string;
            phone?: string;
            address?: string;
            regionCode?: string;
            categories?: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
            /**
             * @description 怎么联系才安全；没有问过的不填，或者填 NOT_ASKED。没有问过的未成年人、受家庭暴力的人，不发短信。
             * @enum {string}
             */
            safeContact?: "NOT_ASKED" | "NORMAL" | "SMS_ONLY" | "NO_CALL" | "NO_CONTACT";
            safeContactNote?: string;
        };
        PersonRow: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: number;
            version: number;
        };
        PersonDetail: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: {
                id: string;
                number: string;
                title: string;
                state: string;
                stateLabel: string;
                receivedOn: string;
                role: string;
            }[];
            version: number;
            kind: string;
            nation: string;
            /** @description 国籍的代码，STATELESS 无国籍；null 没有问过，或者是中国公民。 */
            nationality: string | null;
            nationalityLabel: string;
            /** @description 只显示前几个字，全文须说明用途后查看 */
            address: string;
            idType: string;
            safeContactNote: string;
            regionCode: string | null;
            /** @description 更正电话、住址、联系方式 */
            canCorrect: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 更正姓名、证件、出生日期、性别 */
            canIdentify: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 合并、拆分 */
            canJoin: {
                allowed: boolean;
                why: string | null;
            };
            /** @description 能不能看修改记录。 */
            canReadHistory: boolean;
            /** @description 有没有合并进来、可以拆回的登记。 */
            mergedHere: boolean;
        };
        PersonList: {
            items: components["schemas"]["PersonRow"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "field": "phone",
         *       "purpose": "电话通知补正材料"
         *     }
         */
        Reveal: {
            /** @enum {string} */
            field: "idNumber" | "phone" | "address";
            purpose: string;
        };
        Revealed: {
            value: string;
        };
        /**
         * @example {
         *       "name": "李明",
         *       "phone": "13800000000"
         *     }
         */
        Matches: {
            name?: string;
            idNumber?: string;
            phone?: string;
            opponent?: string;
            opponents?: string[];
            matter?: string;
            /**
             * Format: uuid
             * @description 已经选用的人员：说明填的和登记的哪里不一样，要比较的都填上。
             */
            chosenId?: string;
            sex?: string;
            birthOn?: string;
            nation?: string;
            nationality?: string;
            address?: string;
            regionCode?: string;
            safeContact?: string;
            safeContactNote?: string;
        };
        /** @description 填的和登记的不一样的一项；证件号码、电话、住址遮住一部分。 */
        BesideRecord: {
            field: string;
            label: string;
            onRecord: string;
        };
        Match: {
            /** @enum {string} */
            kind: "chosen" | "same-person" | "similar-name" | "open-case" | "elsewhere" | "former-client";
            text: string;
            personId?: string;
            /** @description 可以选用的人员；证件号码不同的是另一个人，不能选用。 */
            record?: {
                name: string;
                sex: string;
                birthOn: string | null;
            };
            /** @description 选用以后，填的和登记的哪里不一样。 */
            differs?: components["schemas"]["BesideRecord"][];
            caseId?: string;
            caseNumber?: string;
        };
        MatchList: {
            items: components["schemas"]["Match"][];
        };
        /**
         * @example {
         *       "channel": "SELF",
         *       "person": {
         *         "name": "李国强",
         *         "idType": "NONE",
         *         "sex": "MALE",
         *         "phone": "13800000000",
         *         "address": "双峰县锁石镇"
         *       },
         *       "role": "CIVIL_PARTY",
         *       "applicantType": "CITIZEN",
         *       "matter": "LABOR_RELATION_OR_WAGE",
         *       "subMatter": "WAGE",
         *       "forum": "ARBITRATION",
         *       "organ": "双峰县劳动人事争议仲裁委员会",
         *       "organRegion": "431321",
         *       "title": "支付 2025 年 9 月至 2026 年 5 月工资 31600 元",
         *       "narrative": "在工地做木工，工程完工后一直没有结清工资，有欠条和考勤表。",
         *       "opponents": [
         *         {
         *           "name": "娄底市某建筑劳务有限公司"
         *         }
         *       ],
         *       "categories": [
         *         {
         *           "code": "MIGRANT_WORKER",
         *           "evidence": "PRESENT"
         *         }
         *       ],
         *       "hasCounsel": false,
         *       "firstReceivedElsewhere": false,
         *       "verification": "PLEDGE",
         *       "materials": [
         *         {
         *           "name": "身份证",
         *           "copies": 1
         *         },
         *         {
         *           "name": "法律援助申请表",
         *           "copies": 1
         *         },
         *         {
         *           "name": "经济困难状况说明表",
         *           "copies": 1
         *         },
         *         {
         *           "name": "欠条",
         *           "copies": 1
         *         }
         *       ]
         *     }
         */
        ApplicationIn: {
            /** @enum {string} */
            applicantType: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            reciprocity?: "LAW" | "TREATY" | "RECIPROCITY" | "NONE";
            /** @enum {string} */
            role: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            /** @enum {string} */
            matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            /** @enum {string} */
            subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
            /**
             * @description 办理途径；还不知道的不填，或者填 null。
             * @default null
             */
            forum: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            /** @description 人员类别；没有问过的不填，问过、都不是的填 []。 */
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            noFixedIncome?: boolean;
            hasCounsel: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                /** @description 家里的难处，写进说明表的其他需要说明的情况。 */
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
            priorFalsePledge?: boolean;
            /** @description 这件事是不是由本地的机关处理；填了办案机关所在县区的，按那里判断。 */
            jurisdictionOk?: boolean;
            /** @description 同一件事有没有先向别的法律援助机构申请过。 */
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            limitationOn?: string;
            needsPreservation?: boolean;
            /** @enum {string} */
            urbanRural?: "URBAN" | "RURAL";
            /** @enum {string} */
            otherReason?: "SEVERE_MENTAL_DISABILITY" | "CO_DEFENDANT_HAS_COUNSEL" | "PROCURATORATE_PROTESTS" | "SOCIAL_IMPACT" | "MAY_BE_NOT_GUILTY" | "OTHER";
            /** @description 本地规定给这类事项加的条件是否符合。 */
            conditionMet?: boolean;
            /** @description 本地规定里有编号的条件，逐项是否符合。 */
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title: string;
                /** @enum {string} */
                matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
                /** @enum {string} */
                subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
                /** @enum {string} */
                forum: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
                /** @enum {string} */
                role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
                organRegion?: string;
                limitationOn?: string;
            }[];
            /** @enum {string} */
            channel: "SELF" | "AGENT" | "STATION" | "LIAISON" | "HOTLINE" | "ONLINE" | "PETITION_DESK" | "CUSTODY_TRANSFER" | "DUTY_LAWYER" | "OTHER_AGENCY" | "NOTIFIED_COURT" | "NOTIFIED_PROCURATORATE" | "NOTIFIED_POLICE";
            receivedOn?: string;
            /** Format: uuid */
            sourceAgencyId?: string;
            person: components["schemas"]["PersonInput"];
            agent?: {
                name: string;
                relation: string;
                idNumber?: string;
                phone?: string;
            };
            /** @enum {string} */
            stage?: "INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL";
            organ?: string;
            organRegion?: string;
            /** @description 在押、服刑、强制隔离戒毒的，填场所名称；决定要函告这里。 */
            custodyPlace?: string;
            eventRegion?: string;
            title: string;
            narrative: string;
            /** @default [] */
            opponents: {
                name: string;
                idNumber?: string;
            }[];
            /** @description 说过没有对方的，填 true；不填，又没有写对方的，是还不知道。 */
            hasNoOpponent?: boolean;
            /** @default 1 */
            recipients: number;
            /** @default [] */
            materials: {
                name: string;
                /** @default 1 */
                copies: number;
                /** @default true */
                received: boolean;
                fileId?: string;
            }[];
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "channel": "NOTIFIED_COURT",
         *       "organ": "双峰县人民法院",
         *       "noticeNumber": "(2026)湘1321刑初第88号",
         *       "ground": "N1",
         *       "stage": "FIRST_INSTANCE",
         *       "offence": "盗窃",
         *       "role": "DEFENDANT",
         *       "hasCounsel": false,
         *       "person": {
         *         "name": "陈小勇",
         *         "idType": "NONE",
         *         "sex": "MALE"
         *       },
         *       "categories": [
         *         {
         *           "code": "MINOR",
         *           "evidence": "PRESENT"
         *         }
         *       ]
         *     }
         */
        NoticeIn: {
            /** @enum {string} */
            channel: "NOTIFIED_COURT" | "NOTIFIED_PROCURATORATE" | "NOTIFIED_POLICE";
            receivedOn?: string;
            organ: string;
            /** @default  */
            noticeNumber: string;
            /** @enum {string} */
            ground: "N1" | "N2" | "N3" | "N4" | "N5" | "N6" | "N7" | "N8" | "N9" | "N10";
            /** @enum {string} */
            stage: "INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL";
            offence: string;
            /** @enum {string} */
            role: "SUSPECT" | "DEFENDANT" | "COMPULSORY_TREATMENT_RESPONDENT";
            hasCounsel: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            person: components["schemas"]["PersonInput"];
            /** @description 人员类别；没有问过的不填，问过、都不是的填 []。 */
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            /** @default  */
            custodyPlace: string;
            /** Format: date-time */
            hearingAt?: string;
            /** @default  */
            narrative: string;
            provision?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
            /**
             * @description 按规定不应指派的通知，登记后复函退回
             * @default false
             */
            registerToReturn: boolean;
        };
        /**
         * @example {
         *       "missing": [
         *         {
         *           "name": "劳动合同或工资单",
         *           "why": "证明与对方的用工关系"
         *         }
         *       ],
         *       "replyBy": "2026-12-15"
         *     }
         */
        SupplementIn: {
            missing: {
                /**
                 * Format: uuid
                 * @description 材料清单里等着的那一行；清单上没有的不填。
                 */
                id?: string;
                /**
                 * @description PAPER 要交的材料，进材料清单；ANSWER 要说明的事，name 写要说明什么。不填是材料。
                 * @enum {string}
                 */
                kind?: "PAPER" | "ANSWER";
                name: string;
                /** @default  */
                why: string;
            }[];
            replyBy: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "materials": [
         *         {
         *           "name": "劳动合同",
         *           "copies": 1
         *         }
         *       ]
         *     }
         */
        MaterialsIn: {
            materials: {
                name: string;
                /** @default 1 */
                copies: number;
                /** @default true */
                received: boolean;
                fileId?: string;
                /**
                 * Format: uuid
                 * @description 材料清单里等着的那一行；清单上没有的不填。
                 */
                id?: string;
            }[];
        };
        /**
         * @example {
         *       "materials": [
         *         {
         *           "id": "0190b5f0-0000-7000-8000-000000000001",
         *           "copies": 2
         *         }
         *       ],
         *       "reason": "当面点过，欠条是两张。"
         *     }
         */
        MaterialsCorrection: {
            materials: {
                /** Format: uuid */
                id: string;
                name?: string;
                copies?: number;
                /** @enum {string} */
                state?: "RECEIVED" | "MISSING" | "STRUCK";
                receivedOn?: string;
            }[];
            reason: string;
        };
        /**
         * @example {
         *       "materialId": "0190b5f0-0000-7000-8000-000000000001",
         *       "fileId": "00000000000000000000000000000000"
         *     }
         */
        MaterialPhotograph: {
            /** Format: uuid */
            materialId: string;
            fileId: string;
        };
        /**
         * @example {
         *       "reason": "双方已经和解，申请人要求撤回",
         *       "deemed": false
         *     }
         */
        WithdrawalIn: {
            reason: string;
            /** @default false */
            deemed: boolean;
        };
        /**
         * @example {
         *       "to": "新化县法律援助中心",
         *       "reason": "仲裁由新化县劳动人事争议仲裁委员会受理"
         *     }
         */
        RedirectionIn: {
            to: string;
            reason: string;
        };
        /**
         * @example {
         *       "reason": "被告人的父亲已于 3 月 10 日委托律师辩护"
         *     }
         */
        ReturnNoticeIn: {
            reason: string;
        };
        /**
         * @example {
         *       "household": {
         *         "members": 4,
         *         "monthlyIncomeTotal": 5600
         *       },
         *       "verification": "DATA_SHARED"
         *     }
         */
        FactsCorrection: {
            /** @enum {string} */
            applicantType?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            reciprocity?: "LAW" | "TREATY" | "RECIPROCITY" | "NONE";
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            /** @enum {string} */
            subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
            /** @enum {string} */
            forum?: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
            categories?: {
                /** @enum {string} */
                code: "MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER";
                /**
                 * @description 有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。
                 * @enum {string}
                 */
                evidence?: "PRESENT" | "ABSENT" | "VERIFIED_BY_DATA" | "SAID";
            }[];
            noFixedIncome?: boolean;
            hasCounsel?: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                /** @description 家里的难处，写进说明表的其他需要说明的情况。 */
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
            priorFalsePledge?: boolean;
            /** @description 这件事是不是由本地的机关处理；填了办案机关所在县区的，按那里判断。 */
            jurisdictionOk?: boolean;
            /** @description 同一件事有没有先向别的法律援助机构申请过。 */
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            /** @enum {string} */
            possibleSentence?: "LIFE_OR_DEATH";
            limitationOn?: string;
            needsPreservation?: boolean;
            /** @enum {string} */
            urbanRural?: "URBAN" | "RURAL";
            /** @enum {string} */
            otherReason?: "SEVERE_MENTAL_DISABILITY" | "CO_DEFENDANT_HAS_COUNSEL" | "PROCURATORATE_PROTESTS" | "SOCIAL_IMPACT" | "MAY_BE_NOT_GUILTY" | "OTHER";
            /** @description 本地规定给这类事项加的条件是否符合。 */
            conditionMet?: boolean;
            /** @description 本地规定里有编号的条件，逐项是否符合。 */
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title: string;
                /** @enum {string} */
                matter: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
                /** @enum {string} */
                subMatter?: "WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT";
                /** @enum {string} */
                forum: "LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY";
                /** @enum {string} */
                role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
                organRegion?: string;
                limitationOn?: string;
            }[];
            /** @description 说过没有对方的，填 true；不填，又没有写对方的，是还不知道。 */
            hasNoOpponent?: boolean;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        NoticeReceived: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["Can"][];
            told: string[];
        };
        Submitted: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["Can"][];
            trackingCode: string;
            missing: string[];
        };
        StatedFacts: {
            applicantType?: string;
            reciprocity?: string;
            role?: string;
            matter?: string;
            subMatter?: string;
            forum?: string;
            categories?: {
                code: string;
                evidence?: string;
            }[];
            /** @description true：没有问过是什么人，列出的是按出生日期算出来的。 */
            categoriesOpen?: boolean;
            noFixedIncome?: boolean;
            hasCounsel?: boolean;
            household?: {
                members?: number;
                monthlyIncomeTotal?: number;
                opponentIsMember?: boolean;
                applicantMonthlyIncome?: number;
                note?: string;
            };
            lowIncomeRegistry?: boolean;
            hardshipEvent?: boolean;
            verification?: string;
            priorFalsePledge?: boolean;
            jurisdictionOk?: boolean;
            firstReceivedElsewhere?: boolean;
            agentIsInfringer?: boolean;
            possibleSentence?: string;
            limitationOn?: string;
            needsPreservation?: boolean;
            urbanRural?: string;
            otherReason?: string;
            conditionMet?: boolean;
            conditions?: {
                [key: string]: boolean;
            };
            furtherClaims?: {
                title?: string;
                matter?: string;
                subMatter?: string;
                forum?: string;
                role?: string;
                organRegion?: string;
                limitationOn?: string;
            }[];
            organRegion?: string;
            eventRegion?: string;
            custodyPlace?: string;
            opponents?: {
                name: string;
                idNumberMasked: string | null;
            }[];
            hasNoOpponent?: boolean;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            instance: string;
            errors: {
                path: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "username": "wangfang",
         *       "name": "王芳",
         *       "agencyId": "0192f000-0000-7000-8000-000000000001",
         *       "role": "REVIEWER"
         *     }
         */
        CreateAccount: {
            username: string;
            name: string;
            /** Format: uuid */
            agencyId: string;
            role: string;
        };
        /**
         * @example {
         *       "agencyId": "0192f000-0000-7000-8000-000000000001",
         *       "role": "DISPATCHER"
         *     }
         */
        GiveRole: {
            /** Format: uuid */
            agencyId: string;
            role: string;
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
        };
        /** @example {} */
        ResetPassword: {
            resetFactor?: boolean;
        };
        Account: {
            id: string;
            username: string;
            name: string;
            agencies: {
                membershipId: string;
                agencyId: string;
                agencyName: string;
                role: string;
                roleLabel: string;
                fromOn: string;
                toOn: string | null;
            }[];
            status: string;
            lastLoginAt: string | null;
            lockedUntil: string | null;
            secondFactor: boolean;
            version: number;
        };
        AccountList: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        RoleList: {
            items: {
                code: string;
                label: string;
            }[];
        };
        AccountProposal: {
            id: string;
            kind: string;
            kindLabel: string;
            accountId: string;
            accountName: string;
            /** @description 用一句话说明要办什么 */
            what: string;
            proposedByName: string;
            proposedAt: string;
            expiresAt: string;
            state: string;
            stateLabel: string;
            decidedByName: string;
            decidedAt: string | null;
            canConfirm: boolean;
            /** @description 不能由我确认的原因 */
            whyNot: string | null;
            /** @description 是我提出的，可以撤回 */
            isMine: boolean;
        };
        AccountProposalList: {
            items: components["schemas"]["AccountProposal"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ProposedAct: {
            proposal: components["schemas"]["AccountProposal"];
            /** @description 一次性密码的前半段，只显示这一次 */
            firstHalf: string | null;
        };
        ConfirmedAct: {
            proposal: components["schemas"]["AccountProposal"];
            account: components["schemas"]["Account"];
            /** @description 一次性密码的后半段，只显示这一次 */
            secondHalf: string | null;
        };
        SheetFault: {
            /** @description 表格里的第几行；空的表示整张表。 */
            row: number | null;
            column: string | null;
            message: string;
        };
        Region: {
            code: string;
            name: string;
            level: string;
            parentCode: string | null;
        };
        RegionList: {
            items: components["schemas"]["Region"][];
        };
        /**
         * @example {
         *       "kind": "CONTACT_POINT",
         *       "name": "永丰街道法律援助联络点",
         *       "regionCode": "431321",
         *       "phone": "0738-0000000"
         *     }
         */
        CreateAgency: {
            /** @enum {string} */
            kind: "DEPARTMENT" | "BUREAU" | "CENTRE" | "STATION" | "CONTACT_POINT" | "PETITION_DESK";
            name: string;
            regionCode: string;
            /** Format: uuid */
            parentId?: string;
            phone?: string;
            address?: string;
            /** @description 对外办公的时间，原样给来办事的人看；空着就是不知道。 */
            hours?: string;
            /** @description 经纬度，用来算离乡镇多远；空着就是不知道。 */
            position?: string;
            documentWord?: string;
            /** @description 对本局的决定不服，向哪个行政复议机关申请复议。 */
            reviewOrgan?: string;
            /** @description 行政复议机关的地址和电话。 */
            reviewAddress?: string;
            /** @description 对本局的决定不服，向哪个人民法院提起行政诉讼。 */
            court?: string;
            /** @description 法院的地址和电话。 */
            courtAddress?: string;
            /** Format: date */
            openedOn?: string;
        };
        /**
         * @example {
         *       "phone": "0738-0000000"
         *     }
         */
        ChangeAgency: {
            name?: string;
            regionCode?: string;
            phone?: string;
            address?: string;
            /** @description 对外办公的时间，原样给来办事的人看；空着就是不知道。 */
            hours?: string;
            /** @description 经纬度，用来算离乡镇多远；空着就是不知道。 */
            position?: string;
            /** @description 对本局的决定不服，向哪个行政复议机关申请复议。 */
            reviewOrgan?: string;
            /** @description 行政复议机关的地址和电话。 */
            reviewAddress?: string;
            /** @description 对本局的决定不服，向哪个人民法院提起行政诉讼。 */
            court?: string;
            /** @description 法院的地址和电话。 */
            courtAddress?: string;
            closedOn?: string | null;
        };
        Agency: {
            id: string;
            kind: string;
            name: string;
            regionCode: string;
            regionName: string;
            parentId: string | null;
            documentWord: string;
            phone: string;
            address: string;
            hours: string;
            /** @description 纬度,经度；没有填的为空 */
            position: string;
            reviewOrgan: string;
            reviewAddress: string;
            court: string;
            courtAddress: string;
            /** @description 文书上要写、还没有填的：印出来是空格，要用笔填。 */
            lacking: string[];
            openedOn: string | null;
            closedOn: string | null;
            staff: number;
            version: number;
        };
        AgencyList: {
            items: components["schemas"]["Agency"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "区划代码",
         *           "名称",
         *           "撤销日期",
         *           "并入"
         *         ],
         *         [
         *           "431321001",
         *           "永丰街道",
         *           "",
         *           ""
         *         ],
         *         [
         *           "431321001001",
         *           "五里社区",
         *           "",
         *           ""
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        DivisionsIn: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        DivisionList: {
            place: {
                code: string;
                name: string;
                level: string;
            };
            /** @description 从本机构所在的地区到这里的上级，由大到小。 */
            above: {
                code: string;
                name: string;
            }[];
            items: {
                code: string;
                name: string;
                /** @description 从这一天起撤销；空的表示现行。 */
                closedOn: string | null;
                /** @description 撤销后并入哪里。 */
                successor: {
                    code: string;
                    name: string;
                } | null;
                level: string;
                /** @description 今天已经撤销。 */
                isClosed: boolean;
                /** @description 现行的下一级有几个。 */
                below: number;
            }[];
            canImport: boolean;
        };
        DivisionsImport: {
            /** @description 新加的乡镇、街道有几个。 */
            townships: number;
            /** @description 新加的村、社区有几个。 */
            villages: number;
            /** @description 这次撤销的。 */
            closed: {
                code: string;
                name: string;
                /** @description 从这一天起撤销；空的表示现行。 */
                closedOn: string | null;
                /** @description 撤销后并入哪里。 */
                successor: {
                    code: string;
                    name: string;
                } | null;
            }[];
            /** @description 随乡镇一并撤销的村、社区有几个。 */
            along: number;
            /** @description 与已录入的不同、要由这次更正的。 */
            corrected: {
                was: {
                    code: string;
                    name: string;
                    /** @description 从这一天起撤销；空的表示现行。 */
                    closedOn: string | null;
                    /** @description 撤销后并入哪里。 */
                    successor: {
                        code: string;
                        name: string;
                    } | null;
                };
                now: {
                    code: string;
                    name: string;
                    /** @description 从这一天起撤销；空的表示现行。 */
                    closedOn: string | null;
                    /** @description 撤销后并入哪里。 */
                    successor: {
                        code: string;
                        name: string;
                    } | null;
                };
            }[];
            /** @description 与已录入的一字不差的行数。 */
            same: number;
            faults: components["schemas"]["SheetFault"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFault"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 这次保存了几处；只检查时是 0。 */
            stored: number;
        };
        /**
         * @example {
         *       "username": "reviewer",
         *       "password": "启动时显示的演示密码"
         *     }
         */
        SignIn: {
            username: string;
            password: string;
            code?: string;
        };
        Me: {
            accountId: string;
            username: string;
            name: string;
            roles: string[];
            roleLabels: string[];
            agency: {
                id: string;
                name: string;
                kind: string;
            } | null;
            region: {
                code: string;
                name: string;
            };
            scope: {
                from: string;
                to: string;
            };
            isDemo: boolean;
            menus: string[];
            secondFactor: boolean;
            /** @description 还没有绑定动态验证码，绑定前不能办理业务 */
            mustEnrol: boolean;
            /** @description 用的是一次性密码，改密前不能办理业务 */
            mustChangePassword: boolean;
        };
        /**
         * @example {
         *       "current": "现在的密码",
         *       "next": "至少十二个字符的新密码"
         *     }
         */
        ChangePassword: {
            current: string;
            next: string;
        };
        /** @example {} */
        EnrolFactor: {
            code?: string;
        };
        /**
         * @example {
         *       "code": "123456"
         *     }
         */
        ConfirmFactor: {
            code: string;
        };
        FactorOffer: {
            secret: string;
            uri: string;
        };
        SessionItem: {
            id: string;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            address: string;
            userAgent: string;
            current: boolean;
        };
        SessionList: {
            items: components["schemas"]["SessionItem"][];
        };
        Done: {
            /** @constant */
            done: true;
        };
        AccountNoticeList: {
            items: {
                id: string;
                at: string;
                kind: string;
                text: string;
            }[];
        };
        SetupState: {
            needed: boolean;
        };
        /**
         * @example {
         *       "token": "启动时显示的口令",
         *       "username": "sysadmin",
         *       "displayName": "张三",
         *       "password": "至少十二个字符",
         *       "security": {
         *         "username": "secadmin",
         *         "displayName": "李四",
         *         "password": "另一位的至少十二个字符"
         *       },
         *       "agencyName": "双峰县法律援助中心",
         *       "documentWord": "双",
         *       "regionCode": "431321"
         *     }
         */
        SetUp: {
            token: string;
            username: string;
            displayName: string;
            password: string;
            agencyName: string;
            documentWord: string;
            /** @description 安全管理员，另一个人，自己在键盘前填写密码 */
            security: {
                username: string;
                displayName: string;
                password: string;
            };
            regionCode: string;
        };
        AuditEntry: {
            id: string;
            at: string;
            actorId: string | null;
            actorName: string;
            action: string;
            actionLabel: string;
            objectType: string;
            objectId: string;
            purpose: string;
            address: string;
            requestId: string;
            sealed: boolean;
        };
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "providerId": "0190b5f0-0000-7000-8000-000000000002",
         *       "note": "熟悉工伤案件"
         *     }
         */
        AssignIn: {
            /** Format: uuid */
            providerId: string;
            /** @description 承办人曾经代理本案对方，已核实没有利害关系。 */
            isConflictWeighed?: boolean;
            note?: string;
        };
        /**
         * @example {
         *       "noConflict": true
         *     }
         */
        AcceptIn: {
            /** @constant */
            noConflict: true;
        };
        /**
         * @example {
         *       "reason": "本人正在代理对方当事人的另一案件，有利害关系。"
         *     }
         */
        DeclineIn: {
            reason: string;
        };
        /**
         * @example {
         *       "providerId": "0190b5f0-0000-7000-8000-000000000003",
         *       "reason": "承办人执业证书被注销，由本机构另行指派。",
         *       "requestedBy": "CENTRE"
         *     }
         */
        ReplaceIn: {
            /** Format: uuid */
            providerId: string;
            /** @description 承办人曾经代理本案对方，已核实没有利害关系。 */
            isConflictWeighed?: boolean;
            reason: string;
            /** @enum {string} */
            requestedBy: "RECIPIENT" | "PROVIDER" | "CENTRE";
        };
        /**
         * @example {
         *       "grounds": "两次开庭前都没有联系受援人，也没有阅卷。",
         *       "evidence": [
         *         {
         *           "name": "通话记录"
         *         },
         *         {
         *           "name": "庭审通知"
         *         }
         *       ]
         *     }
         */
        AskReplacementIn: {
            grounds: string;
            /** @default [] */
            evidence: {
                name: string;
            }[];
            receivedOn?: unknown;
        };
        /**
         * @example {
         *       "reason": "本人因病住院，三个月内不能出庭。"
         *     }
         */
        HindranceIn: {
            reason: string;
        };
        /**
         * @example {
         *       "findings": "通话记录和庭审通知可以证明承办人没有会见、没有阅卷，同意更换。"
         *     }
         */
        AgreeReplacementIn: {
            findings: string;
        };
        /**
         * @example {
         *       "reasons": "承办人按期约见、阅卷并提交了代理意见，没有发现未依法履行职责的情形。"
         *     }
         */
        RefuseReplacementIn: {
            reasons: string;
        };
        /**
         * @example {
         *       "reason": "承办人已经和受援人沟通，受援人不再要求更换。"
         *     }
         */
        WithdrawReplacementIn: {
            reason: string;
        };
        /**
         * @example {
         *       "handedOver": "已变更委托协议和授权委托书，移交起诉状、证据和庭审笔录，已告知法院。"
         *     }
         */
        CompleteReplacementIn: {
            handedOver: string;
        };
        Candidate: {
            providerId: string;
            name: string;
            firmName: string;
            kindLabel: string;
            score: number;
            reasons: string[];
            warnings: string[];
            blocked: string | null;
            /** @description 曾经代理本案对方的说明；指派前须核实，并以 isConflictWeighed 说明。 */
            formerClient: string | null;
            openCases: number;
            thisYear: number;
            lastAssignedOn: string | null;
            yearsInPractice: number;
            specialties: string[];
        };
        CandidateList: {
            items: components["schemas"]["Candidate"][];
        };
        DocumentRow: {
            id: string;
            code: string;
            title: string;
            docNo: string | null;
            issuedOn: string;
            voided: boolean;
            corrected: boolean;
        };
        /**
         * @example {
         *       "kind": "MEETING",
         *       "doneOn": "2026-03-12",
         *       "minutes": 60,
         *       "content": "在律所约见受援人，核对工资条，告知诉讼风险。",
         *       "toldRecipient": true
         *     }
         */
        WorkIn: {
            /** @enum {string} */
            kind: "MEETING" | "PHONE" | "FILE_READING" | "INVESTIGATION" | "DRAFTING" | "HEARING" | "NEGOTIATION" | "PROGRESS" | "OTHER";
            doneOn: unknown;
            minutes: number;
            content: string;
            toldRecipient: boolean;
        };
        /**
         * @example {
         *       "code": "AGREEMENT_SIGNED",
         *       "doneOn": "2026-03-12",
         *       "toldRecipient": true
         *     }
         */
        NodeIn: {
            code: string;
            doneOn: unknown;
            note?: string;
            fileId?: string;
            toldRecipient: boolean;
        };
        /**
         * @example {
         *       "startsAt": "2026-04-01T09:00:00+08:00",
         *       "place": "县人民法院第三法庭",
         *       "mode": "OPEN_COURT"
         *     }
         */
        HearingIn: {
            /** Format: date-time */
            startsAt: string;
            place: string;
            /** @enum {string} */
            mode: "OPEN_COURT" | "WRITTEN" | "SUMMARY" | "ARBITRATION";
            note?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "hearingId": "01930000-0000-7000-8000-000000000000",
         *       "startsAt": "2026-04-08T09:00:00+08:00",
         *       "reason": "法院电话通知：合议庭另有安排，改期开庭。"
         *     }
         */
        HearingMoveIn: {
            /** Format: date-time */
            startsAt: string;
            place?: string;
            /** @enum {string} */
            mode?: "OPEN_COURT" | "WRITTEN" | "SUMMARY" | "ARBITRATION";
            note?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
            /** Format: uuid */
            hearingId: string;
            reason: string;
        };
        /**
         * @example {
         *       "hearingId": "01930000-0000-7000-8000-000000000000",
         *       "reason": "登记错了案件，本案没有排期。"
         *     }
         */
        HearingCancelIn: {
            /** Format: uuid */
            hearingId: string;
            reason: string;
        };
        /**
         * @example {
         *       "deliveredOn": "2026-11-20",
         *       "mode": "DIRECT"
         *     }
         */
        DeliveryIn: {
            deliveredOn: unknown;
            /** @enum {string} */
            mode: "DIRECT" | "POST" | "ELECTRONIC" | "FORWARDED" | "LEFT";
            note?: string;
        };
        /**
         * @example {
         *       "reason": "法院裁定中止诉讼，等待另案结果。"
         *     }
         */
        SuspendIn: {
            reason: string;
        };
        /**
         * @example {
         *       "note": "中止原因已消除。"
         *     }
         */
        ResumeIn: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "窗口重复登记，同一件事已在（2026）双援民字第0117号办理。"
         *     }
         */
        VoidIn: {
            reason: string;
        };
        /**
         * @example {
         *       "reason": "核对后不是重复登记，继续办理。"
         *     }
         */
        RestoreIn: {
            reason: string;
        };
        /**
         * @example {
         *       "ground": "OWN_COUNSEL",
         *       "reasons": "受援人已于 3 月 10 日自行委托律师。",
         *       "served": "NOW"
         *     }
         */
        TerminateIn: {
            /** @enum {string} */
            ground: "OBTAINED_BY_DECEIT" | "FALSE_EVIDENCE" | "UNLAWFUL_USE" | "NO_LONGER_POOR" | "CASE_ENDED" | "OWN_COUNSEL" | "ASKED_WITH_REASON" | "OTHER_BY_LAW";
            reasons: string;
            means?: {
                members: number;
                monthlyIncomeTotal: number;
                applicantMonthlyIncome?: number;
                opponentIsMember?: boolean;
                lowIncomeRegistry?: boolean;
                hardshipEvent?: boolean;
                /** @default [] */
                noLongerOf: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
                source: string;
            };
            /**
             * @description NOW 当场送达，期限从当天起算；LATER 或者不填，从登记的送达日起算。
             * @enum {string}
             */
            served?: "NOW" | "LATER";
        };
        WorkEntry: {
            id: string;
            kind: string;
            kindLabel: string;
            doneOn: string;
            minutes: number;
            content: string;
            toldRecipient: boolean;
            byName: string;
            at: string;
        };
        WorkList: {
            items: components["schemas"]["WorkEntry"][];
            nextCursor: null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        CaseItem: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
        };
        CaseList: {
            items: components["schemas"]["CaseItem"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        CaseEvent: {
            id: string;
            verb: string;
            verbLabel: string;
            outcome: string | null;
            fromState: string | null;
            toState: string;
            toLabel: string;
            at: string;
            onDay: string;
            actorName: string;
            note: string;
            data: {
                [key: string]: unknown;
            };
        };
        CaseHistory: {
            items: components["schemas"]["CaseEvent"][];
            nextCursor: string | null;
        };
        CaseAgent: {
            id: string;
            name: string;
            /** @description 与申请人的关系 */
            relation: string;
            idNumberMasked: string | null;
            phoneMasked: string | null;
            safeContact: string;
            version: number;
        };
        CasePerson: {
            id: string;
            name: string;
            sex: string;
            birthOn: string | null;
            age: number | null;
            idNumberMasked: string | null;
            /** @description KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。 */
            numberState: string;
            phoneMasked: string | null;
            regionName: string;
            categories: string[];
            categoryLabels: string[];
            safeContact: string;
            cases: number;
            version: number;
            kind: string;
            nation: string;
            /** @description 国籍的名称；中国公民、没有问过的为空。 */
            nationality: string;
            address: string;
            idType: string;
            safeContactNote: string;
        };
        CaseDetail: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
            stages: {
                label: string;
                on: string | null;
                done: boolean;
                now: boolean;
            }[];
            person: components["schemas"]["CasePerson"] | null;
            /** @description 代为申请的人 */
            agent: components["schemas"]["CaseAgent"] | null;
            opponents: {
                name: string;
                kindLabel: string;
                roleLabel: string;
            }[];
            /**
             * @description 对方：NAMED 见 opponents；NONE 说过没有对方；NOT_ASKED 被追诉的人，不问对方；UNKNOWN 还不知道。
             * @enum {string}
             */
            otherSide: "NAMED" | "NONE" | "NOT_ASKED" | "UNKNOWN";
            courtNumber: string;
            noticeNumber: string;
            amountFen: number | null;
            voidedOn: string | null;
            /** @description 等待复核的更正 */
            correction: {
                labels: string[];
                reason: string;
                askedByName: string;
                askedAt: string;
            } | null;
            recipients: number;
            form: string;
            formLabel: string;
            forum: string | null;
            forumLabel: string;
            stage: string | null;
            stageLabel: string;
            subMatter: string | null;
            subMatterLabel: string;
            chain: string;
            channel: string;
            channelLabel: string;
            sourceName: string;
            notifiedGroundLabel: string;
            meansTest: string | null;
            meansLabel: string;
            basis: string[];
            /** @description 看不到案情的岗位为 null */
            narrative: string | null;
            /** @description 羁押或者监管场所；没有登记的为空，不看案情的岗位也为空。 */
            custodyPlace: string;
            limitationOn: string | null;
            agreementOn: string | null;
            fileNo: string | null;
            lawVersion: string;
            decision: {
                outcome: string;
                basis: string[];
                reasons: string;
                deciderName: string;
                decidedOn: string;
                docNo: string | null;
                twoPersonException: string;
                /** @description 有几项请求的，援助包括哪几项；只有一项的为空。 */
                claims: {
                    id: string;
                    title: string;
                    isCovered: boolean;
                }[];
            } | null;
            assignment: {
                providerId: string;
                providerName: string;
                firmName: string;
                phone: string | null;
                licenceNo: string | null;
                reason: string;
                assignedOn: string;
                acceptedOn: string | null;
            } | null;
            termination: {
                ground: string;
                groundLabel: string;
                reasons: string;
                decidedByName: string;
                decidedOn: string;
            } | null;
            objection: {
                against: string;
                grounds: string;
                receivedOn: string;
                outcome: string | null;
                reasons: string;
                decidedOn: string | null;
            } | null;
            /** @description 还没有办完的更换请求 */
            replacement: {
                kind: string;
                stateLabel: string;
                isAgreed: boolean;
                lawyerName: string;
                receivedOn: string;
                grounds: string;
                evidence: string[];
            } | null;
            closing: {
                closedOn: string;
                ground: string;
                groundLabel: string;
                result: string | null;
                defenceOutcome: string | null;
                resultLabel: string;
                summary: string;
                recoveredFen: number;
                wagesFen: number;
                trialMode: string;
                byName: string;
            } | null;
            subsidy: {
                id: string;
                state: string;
                stateLabel: string;
                lines: unknown;
                totalFen: number;
                calculatedOn: string;
                approvedOn: string | null;
                paidOn: string | null;
                version: number;
            } | null;
            clocks: components["schemas"]["Clock"][];
            events: components["schemas"]["CaseEvent"][];
            documents: {
                id: string;
                code: string;
                title: string;
                docNo: string | null;
                issuedOn: string;
                voided: boolean;
                /** @description REISSUED 已另行出具，CASE_VOIDED 案件作废 */
                voidReason: string | null;
                /** @description 由哪一份代替 */
                replacedBy: string | null;
                /** @description 出具以后更正过的内容；有的，这份标注更正前出具 */
                correctedLabels: string[];
                /** @description 更正以后这份文书怎么办、由谁办；没有更正的为空 */
                afterwards: string;
                /** @description 更正以后应当另行出具，还没有出具，并且可以由您出具 */
                canReissue: boolean;
            }[];
            materials: {
                id: string;
                name: string;
                copies: number;
                state: string;
                why: string;
                receivedOn: string | null;
                mediaType: string | null;
                received: boolean;
                fileId: string | null;
            }[];
            nodes: {
                done: number;
                total: number;
                items: {
                    code: string;
                    label: string;
                    needsProof: boolean;
                    doneOn: string | null;
                    note: string;
                }[];
            };
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                /** @description MOVED 已改期，CANCELLED 已撤销，null 照常 */
                endedHow: ("MOVED" | "CANCELLED") | null;
                endedWhy: string;
                endedByName: string;
                /** @description 改期到哪一次 */
                movedTo: string | null;
            }[];
            can: components["schemas"]["Can"][];
        };
        Deadline: {
            rule: string;
            title: string;
            /** @enum {string} */
            state: "RUNNING" | "PAUSED" | "OVERDUE" | "STOPPED";
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "done";
            startedOn: string;
            dueOn: string | null;
            dueAt: string | null;
            daysLeft: number | null;
            onHold: number;
            rolledFrom: string | null;
            provisional: boolean;
            stoppedOn: string | null;
            wasLate: boolean | null;
            cites: string[];
            /** @description 法定期限以外的：本机构承诺的、当地另有规定的。 */
            beside: components["schemas"]["ClockLimit"][];
            id: string;
            caseId: string;
            number: string;
            applicantName: string;
            holder: string;
        };
        DeadlineList: {
            items: components["schemas"]["Deadline"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        Workbench: {
            cards: {
                overdue: {
                    count: number;
                    worst: string | null;
                };
                soon: {
                    count: number;
                    text: string | null;
                };
                mine: {
                    count: number;
                    online: number;
                };
                paused: {
                    count: number;
                    since: string | null;
                };
            };
            todo: components["schemas"]["CaseItem"][];
            done: string;
            pace: {
                accepted: number;
                target: number | null;
                lastYear: number;
                onTimeShare: number | null;
            } | null;
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                caseId: string;
                applicantName: string;
            }[] | null;
        };
        Found: {
            cases: components["schemas"]["CaseItem"][];
            persons: components["schemas"]["PersonRow"][];
            total: {
                count: number;
                exact: boolean;
            };
        };
        /**
         * @example {
         *       "organ": "双峰县人民法院",
         *       "courtNumber": "（2026）湘1321民初第215号",
         *       "ground": "ENTRY_ERROR",
         *       "reason": "窗口把受理法院录错了，对照受理通知书更正。"
         *     }
         */
        ParticularsCorrection: {
            title?: string;
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            subMatter?: ("WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT") | null;
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            forum?: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            organ?: string | null;
            organRegion?: string | null;
            courtNumber?: string | null;
            opponents?: {
                name: string;
                /** @enum {string} */
                kind?: "PERSON" | "ORGANISATION" | "AUTHORITY";
                /** @enum {string} */
                role?: "RESPONDENT" | "CLAIMANT" | "CO_RESPONDENT" | "THIRD_PARTY";
            }[];
            narrative?: string;
            amountFen?: number | null;
            recipients?: number;
            noticeNumber?: string;
            custodyPlace?: string | null;
            receivedOn?: string;
            /** @enum {string} */
            ground: "ENTRY_ERROR" | "SAID_WRONG" | "CHANGED" | "ORGAN_TOLD" | "FOUND_IN_CHECK";
            reason: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "organ": "双峰县人民法院"
         *     }
         */
        ParticularsPreview: {
            title?: string;
            /** @enum {string} */
            matter?: "LABOR_RELATION_OR_WAGE" | "PI_WORK_INJURY" | "PI_TRAFFIC" | "PI_MEDICAL" | "PI_FOOD_DRUG" | "MAINTENANCE" | "DV_ABUSE_ABANDONMENT" | "SOCIAL_INSURANCE_OR_ASSISTANCE" | "PENSION_FOR_DEATH_INJURY" | "STATE_COMPENSATION" | "CAPACITY_DECLARATION" | "ENVIRONMENT" | "HERO_PERSONALITY_RIGHTS" | "BRAVERY_CIVIL_CLAIM" | "CRIMINAL" | "COMPULSORY_MEDICAL" | "FAKE_PRODUCT_DAMAGE" | "PUBLIC_HEALTH_OR_SAFETY_ACCIDENT" | "COMPULSORY_EDUCATION" | "PERSONAL_INJURY_OTHER" | "PROPERTY_DAMAGE" | "DIVORCE" | "INHERITANCE" | "NEIGHBOUR_RELATION" | "LAND_CONTRACT" | "CONTRACT_DEBT" | "ADMIN_PENALTY" | "OTHER_BY_LAW" | "UNSPECIFIED" | "OTHER";
            subMatter?: ("WAGE" | "RELATION" | "SUPPORT_OF_ELDERS" | "CHILD_SUPPORT" | "SPOUSAL_SUPPORT") | null;
            /** @enum {string} */
            role?: "SUSPECT" | "DEFENDANT" | "VICTIM" | "PRIVATE_PROSECUTOR" | "INCIDENTAL_PLAINTIFF" | "COMPULSORY_TREATMENT_RESPONDENT" | "CIVIL_PARTY" | "ADMIN_PARTY" | "STATE_COMP_CLAIMANT" | "RETRIAL_PARTY";
            forum?: ("LITIGATION" | "ARBITRATION" | "RECONSIDERATION" | "NON_LITIGATION" | "RETRIAL_ORDERED" | "PETITION_FOR_RETRIAL_ONLY") | null;
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            organ?: string | null;
            organRegion?: string | null;
            courtNumber?: string | null;
            opponents?: {
                name: string;
                /** @enum {string} */
                kind?: "PERSON" | "ORGANISATION" | "AUTHORITY";
                /** @enum {string} */
                role?: "RESPONDENT" | "CLAIMANT" | "CO_RESPONDENT" | "THIRD_PARTY";
            }[];
            narrative?: string;
            amountFen?: number | null;
            recipients?: number;
            noticeNumber?: string;
            custodyPlace?: string | null;
            receivedOn?: string;
            /** @description 核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。 */
            confirmed?: string[];
        };
        /**
         * @example {
         *       "note": "看过受理通知书原件，同意更正。"
         *     }
         */
        CorrectionConfirmed: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "受理通知书上就是原来的法院，不用更正。"
         *     }
         */
        CorrectionRefused: {
            reason: string;
        };
        ParticularChange: {
            field: string;
            label: string;
            from: string;
            to: string;
        };
        CorrectionPreview: {
            changes: components["schemas"]["ParticularChange"][];
            papers: {
                id: string;
                title: string;
                docNo: string | null;
                /**
                 * @description KEEP 留着，标注更正前出具；REISSUE 另行出具；RECALL 已送办案机关，另发更正的函
                 * @enum {string}
                 */
                how: "KEEP" | "REISSUE" | "RECALL";
                why: string;
            }[];
            clocks: {
                title: string;
                from: string | null;
                to: string | null;
            }[];
            /** @description 统计里跟着变的 */
            figures: string[];
            /** @description 按更正后的对方查出的利益冲突 */
            conflicts: string[];
            told: string[];
            /** @description 要由谁复核；null 直接生效 */
            needsSecond: string | null;
        };
        CaseCorrection: {
            id: string;
            /** @enum {string} */
            state: "DONE" | "WAITING" | "REFUSED" | "WITHDRAWN";
            stateLabel: string;
            labels: string[];
            /** @description 看不到案情的岗位为空 */
            changes: components["schemas"]["ParticularChange"][];
            groundLabel: string;
            reason: string;
            told: string[];
            askedByName: string;
            askedAt: string;
            decidedByName: string;
            decidedAt: string | null;
            answer: string;
        };
        CaseCorrections: {
            items: components["schemas"]["CaseCorrection"][];
        };
        CaseParticulars: {
            isNotice: boolean;
            title: string;
            matter: string;
            subMatter: string | null;
            role: string | null;
            forum: string | null;
            stage: string | null;
            organ: string;
            organRegion: string | null;
            courtNumber: string;
            opponents: {
                name: string;
                kind?: string;
                role?: string;
            }[];
            narrative: string;
            amountFen: number | null;
            recipients: number;
            noticeNumber: string;
            custodyPlace: string;
            receivedOn: string;
        };
        /**
         * @example {
         *       "documentId": "01930000-0000-7000-8000-000000000000"
         *     }
         */
        ReissueIn: {
            /** Format: uuid */
            documentId: string;
        };
        /**
         * @example {
         *       "closedOn": "2026-06-12",
         *       "ground": "JUDGMENT_RECEIVED",
         *       "result": "WON",
         *       "defenceOutcome": null,
         *       "summary": "一审判决支持全部诉讼请求，判决书已送达。",
         *       "recoveredFen": 4600000,
         *       "wagesFen": 4600000,
         *       "trialMode": "HEARING"
         *     }
         */
        CloseCaseBody: {
            closedOn: unknown;
            /** @enum {string} */
            ground: "INVESTIGATION_ENDED" | "PROSECUTION_REVIEW_ENDED" | "JUDGMENT_RECEIVED" | "AWARD_RECEIVED" | "SETTLEMENT_REACHED" | "PERFORMANCE_BEGAN" | "TERMINATION_RECEIVED";
            result?: ("WON" | "PARTLY_WON" | "LOST" | "MEDIATED" | "SETTLED" | "WITHDRAWN") | null;
            defenceOutcome?: ("FULLY_ADOPTED" | "PARTLY_ADOPTED" | "NOT_ADOPTED") | null;
            summary: string;
            /** @default 0 */
            recoveredFen: number;
            /** @default 0 */
            wagesFen: number;
            /** @enum {string} */
            trialMode: "HEARING" | "NO_HEARING" | "FAST_TRACK";
        };
        /**
         * @example {
         *       "pages": 12,
         *       "items": [
         *         {
         *           "name": "指派通知书",
         *           "from": 1,
         *           "to": 2
         *         },
         *         {
         *           "name": "判决书",
         *           "from": 3,
         *           "to": 12
         *         }
         *       ]
         *     }
         */
        SubmitFileBody: {
            pages: number;
            items: {
                name: string;
                from: number;
                to: number;
            }[];
        };
        /**
         * @example {
         *       "reasons": "缺庭审笔录，第 8 至 11 页页码重复，请补齐后重交。"
         *     }
         */
        ReturnFileBody: {
            reasons: string;
        };
        /**
         * @example {
         *       "note": "材料齐全。"
         *     }
         */
        AcceptFileBody: {
            note?: string;
        };
        /**
         * @example {
         *       "retention": "30年"
         *     }
         */
        ArchiveCaseBody: {
            fileNo?: string;
            /**
             * @default 30年
             * @enum {string}
             */
            retention: "10年" | "30年" | "长期" | "永久";
        };
        /**
         * @example {
         *       "proposal": "GRANT",
         *       "opinion": "符合法律援助法第三十一条第五项、第四十二条第三项，拟给予法律援助。"
         *     }
         */
        CheckIn: {
            /** @enum {string} */
            proposal: "GRANT" | "REFUSE";
            opinion: string;
            /** @enum {string} */
            verification?: "DATA_SHARED" | "PLEDGE" | "NONE";
        };
        /**
         * @example {
         *       "reason": "家庭人数与说明表不一致，请核实后再报"
         *     }
         */
        ReturnIn: {
            reason: string;
        };
        Assessment: {
            /** @enum {string} */
            eligible: "yes" | "no" | "need_more" | "not_accepted";
            provisional: boolean;
            /** @enum {string} */
            meansTest: "required" | "exempt";
            meansReason: string;
            form: string;
            basis: string[];
            reasons: {
                step: string;
                rule: string;
                text: string;
                cites: string[];
                /** @description true 符合，false 不符合，null 还不知道。 */
                met: boolean | null;
            }[];
            missing: {
                fact: string;
                ask: string;
            }[];
            nextSteps: string[];
            flags: string[];
            law: string;
            policy: string;
        };
        ClaimsAssessment: {
            /** @enum {string} */
            eligible: "yes" | "no" | "need_more" | "not_accepted";
            provisional: boolean;
            /** @description 援助所包括的诉求 */
            covers: string[];
            /** @description 还缺事实或者材料的诉求 */
            pending: string[];
            refused: {
                id: string;
                title: string;
                matter: string;
                /** @enum {string} */
                outcome: "no" | "not_accepted";
                why: string[];
                basis: string[];
            }[];
            missing: {
                fact: string;
                ask: string;
                claims: string[];
            }[];
            basis: string[];
            flags: string[];
            nextSteps: string[];
            claims: {
                id: string;
                title: string;
                matter: string;
                assessment: components["schemas"]["Assessment"];
            }[];
            law: string;
            policy: string;
        };
        RulesInForce: {
            /** @description 服务器上的今天。 */
            today: string;
            /** @description 补录了施行日的地方规则。 */
            enactments: {
                id: string;
                from: string;
                docNo: string;
                region?: string;
            }[];
            /** @description 录入的经济困难标准，优先于公开资料里的数。 */
            standards: {
                region: string;
                /** @enum {string} */
                urbanRural?: "URBAN" | "RURAL";
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple?: number;
                baseMonthlyYuan: number | null;
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
            }[];
            /** @description 录入的地方规定，逐份，与录入的文件同样的写法。 */
            policies: ({
                id: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        Review: {
            case: {
                id: string;
                number: string;
                applicantName: string;
                applicantId: string;
                flags: string[];
                categories: string[];
                categoryLabels: string[];
                title: string;
                matterLabel: string;
                formLabel: string;
                /** @description 司法局责令改正之日：由机构作出给予援助的决定（程序规定二十三）。 */
                orderedOn: string | null;
                /** @description 办理途径还没有说清，给予援助时要选。 */
                isFormOpen: boolean;
                channelLabel: string;
                sourceName: string | null;
                receivedOn: string;
                state: string;
                stateLabel: string;
                version: number;
            };
            rows: {
                label: string;
                value: string;
            }[];
            narrative: string;
            facts: {
                [key: string]: unknown;
            };
            materials: {
                id: string;
                name: string;
                copies: number;
                state: string;
                why: string;
                receivedOn: string | null;
                hasFile: boolean;
                mediaType: string | null;
            }[];
            /** @description 还缺的：id 是材料清单里等着它的那一行，没有列过的没有；PAPER 是材料，ANSWER 是要问清的事实；LISTED 是清单上没有收到、规则结论不等的材料。 */
            wanted: {
                id?: string;
                name: string;
                why: string;
                /** @enum {string} */
                kind: "PAPER" | "LISTED" | "ANSWER";
            }[];
            assessment: components["schemas"]["Assessment"];
            /** @description 有几项请求的，逐项的结论；只有一项的为 null。 */
            claims: components["schemas"]["ClaimsAssessment"] | null;
            clock: components["schemas"]["Clock"] | null;
            duplicates: {
                text: string;
                caseId: string | null;
            }[];
            findings: {
                proposal: string;
                opinion: string;
                by: string;
                on: string;
            }[];
            proposal: {
                /** @enum {string} */
                outcome: "GRANT" | "REFUSE" | "REDIRECT";
                opinion: string;
            };
            smallCentre: boolean;
            can: components["schemas"]["Can"][];
        };
        /**
         * @example {
         *       "note": "同意"
         *     }
         */
        GrantIn: {
            /** @default  */
            note: string;
            /**
             * @description 按哪条途径提供援助；办理途径还不知道、援助形式定不下来的必填，已经登记的不填。
             * @enum {string}
             */
            forum?: "ARBITRATION" | "LITIGATION" | "NON_LITIGATION" | "RECONSIDERATION";
            twoPersonException?: string;
        };
        /**
         * @example {
         *       "reasons": "申请事项为相邻权纠纷，不属于法律援助法第三十一条规定的事项范围。",
         *       "served": "NOW"
         *     }
         */
        RefusalIn: {
            reasons: string;
            /** @default  */
            note: string;
            /**
             * @description NOW 当场送达，期限从当天起算；LATER 或者不填，从登记的送达日起算。
             * @enum {string}
             */
            served?: "NOW" | "LATER";
            twoPersonException?: string;
        };
        /**
         * @example {
         *       "ground": "LIMITATION_NEAR",
         *       "supplyBy": "2026-12-10"
         *     }
         */
        UrgentAidIn: {
            /** @enum {string} */
            ground: "LIMITATION_NEAR" | "PRESERVATION" | "OTHER_BY_LAW";
            provision?: string;
            supplyBy: string;
        };
        /**
         * @example {
         *       "grounds": "申请人属于进城务工人员追讨工资，不应核查经济状况。"
         *     }
         */
        ObjectionIn: {
            grounds: string;
            receivedOn?: string;
        };
        /**
         * @example {
         *       "outcome": "UPHELD",
         *       "reasons": "原决定认定事实清楚、适用法律正确。"
         *     }
         */
        ObjectionDecisionIn: {
            /** @enum {string} */
            outcome: "UPHELD" | "CORRECTED";
            reasons: string;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "日期",
         *           "安排",
         *           "节日"
         *         ],
         *         [
         *           "2027-01-01",
         *           "放假",
         *           "元旦"
         *         ],
         *         [
         *           "2027-02-05",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-20",
         *           "上班",
         *           "春节调休"
         *         ],
         *         [
         *           "2027-02-06",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-07",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-08",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-09",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-10",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-02-11",
         *           "放假",
         *           "春节"
         *         ],
         *         [
         *           "2027-04-05",
         *           "放假",
         *           "清明节"
         *         ],
         *         [
         *           "2027-05-01",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-05-02",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-05-03",
         *           "放假",
         *           "劳动节"
         *         ],
         *         [
         *           "2027-06-09",
         *           "放假",
         *           "端午节"
         *         ],
         *         [
         *           "2027-09-15",
         *           "放假",
         *           "中秋节"
         *         ],
         *         [
         *           "2027-10-01",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-02",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-03",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-04",
         *           "放假",
         *           "国庆节"
         *         ],
         *         [
         *           "2027-10-05",
         *           "放假",
         *           "国庆节"
         *         ]
         *       ],
         *       "docNo": "国办发明电〔2026〕9号（示例）",
         *       "check": true
         *     }
         */
        HolidayNoticeIn: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /**
             * @description 通知的文号；导入时必填，只检查时可以不填。
             * @default
             */
            docNo: string;
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        HolidayNoticeList: {
            items: {
                year: number;
                /** @description 连着休息的日子，其中有不是周末的。 */
                holidays: {
                    from: string;
                    to: string;
                    days: number;
                    /** @description 哪个节日；不知道的是空的。 */
                    name: string;
                }[];
                /** @description 要上班的周末。 */
                worked: string[];
                /** @description 通知还没有录入，暂按周末和法定节日推算。 */
                isProvisional: boolean;
                /**
                 * @description 随系统带来、本系统录入、推算。
                 * @enum {string}
                 */
                source: "BUILT_IN" | "ENTERED" | "RECKONED";
                docNo: string | null;
                enteredOn: string | null;
            }[];
            /** @description 现在计算期限用的日历。 */
            calendarVersion: string;
            canImport: boolean;
        };
        HolidayNoticeImport: {
            /** @description 读出的安排；有错时是空的。 */
            arrangement: {
                year: number;
                /** @description 连着休息的日子，其中有不是周末的。 */
                holidays: {
                    from: string;
                    to: string;
                    days: number;
                    /** @description 哪个节日；不知道的是空的。 */
                    name: string;
                }[];
                /** @description 要上班的周末。 */
                worked: string[];
            } | null;
            faults: components["schemas"]["SheetFault"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFault"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 这一年已经有放假安排。 */
            isKnown: boolean;
            /** @description 与现在的日历不同的日子；这一年已有安排而又有不同的，导入时要说明以这次为准。 */
            changed: {
                day: string;
                isWorking: boolean;
            }[];
            isStored: boolean;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "类别",
         *           "条款",
         *           "事项",
         *           "人员",
         *           "条件",
         *           "由谁回答",
         *           "另须",
         *           "内容"
         *         ],
         *         [
         *           "编号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "XX-2027"
         *         ],
         *         [
         *           "名称",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "某省法律援助条例（示例）"
         *         ],
         *         [
         *           "地区代码",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "430000"
         *         ],
         *         [
         *           "效力层级",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "地方性法规"
         *         ],
         *         [
         *           "施行日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2027-01-01"
         *         ],
         *         [
         *           "文号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会公告第1号（示例）"
         *         ],
         *         [
         *           "公布机关",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会"
         *         ],
         *         [
         *           "公布日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2026-11-20"
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(1)",
         *           "土地承包",
         *           "",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(2)",
         *           "离婚",
         *           "妇女",
         *           "对方是不是重婚或者与他人同居？",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "不受经济限制",
         *           "某省条例12",
         *           "",
         *           "独生子女伤残或死亡家庭成员",
         *           "",
         *           "",
         *           "",
         *           "独生子女伤残或者死亡的家庭成员主张权益"
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(1)",
         *           "抚恤金；社会保险待遇或者社会救助",
         *           "退役军人",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(2)",
         *           "",
         *           "",
         *           "申请人是不是患有重大疾病，有证明？",
         *           "",
         *           "无固定生活来源",
         *           "重大疾病患者"
         *         ],
         *         [
         *           "标准认定",
         *           "某省条例14",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "收入或者低收入认定"
         *         ],
         *         [
         *           "期限",
         *           "某省条例20",
         *           "审查决定",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "5 个工作日"
         *         ],
         *         [
         *           "不据以判断",
         *           "某省条例30",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "终止的情形按法律援助法48办理"
         *         ]
         *       ]
         *     }
         */
        PolicyTrialIn: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows?: string[][];
            /** @description JSON 文件的文字；与 rows 只给一样。 */
            json?: string;
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "类别",
         *           "条款",
         *           "事项",
         *           "人员",
         *           "条件",
         *           "由谁回答",
         *           "另须",
         *           "内容"
         *         ],
         *         [
         *           "编号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "XX-2027"
         *         ],
         *         [
         *           "名称",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "某省法律援助条例（示例）"
         *         ],
         *         [
         *           "地区代码",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "430000"
         *         ],
         *         [
         *           "效力层级",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "地方性法规"
         *         ],
         *         [
         *           "施行日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2027-01-01"
         *         ],
         *         [
         *           "文号",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会公告第1号（示例）"
         *         ],
         *         [
         *           "公布机关",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "省人民代表大会常务委员会"
         *         ],
         *         [
         *           "公布日",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "2026-11-20"
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(1)",
         *           "土地承包",
         *           "",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "援助事项",
         *           "某省条例10(2)",
         *           "离婚",
         *           "妇女",
         *           "对方是不是重婚或者与他人同居？",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "不受经济限制",
         *           "某省条例12",
         *           "",
         *           "独生子女伤残或死亡家庭成员",
         *           "",
         *           "",
         *           "",
         *           "独生子女伤残或者死亡的家庭成员主张权益"
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(1)",
         *           "抚恤金；社会保险待遇或者社会救助",
         *           "退役军人",
         *           "",
         *           "",
         *           "",
         *           ""
         *         ],
         *         [
         *           "免予核查",
         *           "某省条例13(2)",
         *           "",
         *           "",
         *           "申请人是不是患有重大疾病，有证明？",
         *           "",
         *           "无固定生活来源",
         *           "重大疾病患者"
         *         ],
         *         [
         *           "标准认定",
         *           "某省条例14",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "收入或者低收入认定"
         *         ],
         *         [
         *           "期限",
         *           "某省条例20",
         *           "审查决定",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "5 个工作日"
         *         ],
         *         [
         *           "不据以判断",
         *           "某省条例30",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "",
         *           "终止的情形按法律援助法48办理"
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        PolicyIn: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows?: string[][];
            /** @description JSON 文件的文字；与 rows 只给一样。 */
            json?: string;
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 更正已录入的同一份规定时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 为什么录入；保存时必填。
             * @default
             */
            reason: string;
        };
        /**
         * @example {
         *       "entry": "01900000-0000-7000-8000-000000000000",
         *       "reason": "地区代码填错，已另行录入"
         *     }
         */
        WithdrawPolicyIn: {
            /** Format: uuid */
            entry: string;
            reason: string;
        };
        LocalPolicyList: {
            items: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
                /** @description 本系统录入的那一次；随系统带来的为 null。 */
                entry: string | null;
                /**
                 * @description OWN 本系统录入；PUBLISHED 随系统带来。
                 * @enum {string}
                 */
                source: "OWN" | "PUBLISHED";
                /**
                 * @description 施行中、尚未施行、已失效、施行日待核实、已被更正或者停用。
                 * @enum {string}
                 */
                state: "IN_FORCE" | "COMING" | "ENDED" | "UNDATED" | "SUPERSEDED";
                entered: {
                    by: string;
                    on: string;
                    reason: string;
                } | null;
                superseded: {
                    by: string;
                    on: string;
                    reason: string;
                } | null;
                canWithdraw: boolean;
            }[];
            canImport: boolean;
        };
        LocalPolicyImport: {
            /** @description 读出的规定；有错时为 null。 */
            policy: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
            } | null;
            faults: components["schemas"]["SheetFault"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 因这份规定施行而到期（或者不再适用）的。 */
            ended: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
                endsOn: string | null;
            }[];
            /** @description 要由这次更正的、已录入的同一份规定。 */
            replaced: {
                id: string;
                title: string;
                region: string | null;
                place: string;
                /** @enum {string} */
                rank: "LAW" | "ADMIN_REG" | "LOCAL_REG" | "RULE" | "NORM_DOC";
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @description 援助事项的清单是不是完整的。 */
                isComplete: boolean;
                /** @description 逐条内容，供对照原文。 */
                lines: {
                    kind: string;
                    cite: string;
                    text: string;
                }[];
            }[];
            /** @description 与已录入的一字不差。 */
            isSame: boolean;
            /** @description 施行日早于今天：施行日以后收到、还没有决定的申请也按它审查。 */
            isPast: boolean;
            isStored: boolean;
        };
        LocalPolicyTrial: {
            from: string;
            to: string;
            /** @description 试算了多少件申请。 */
            read: number;
            /** @description 期间内的申请是不是都试算了；件数太多时只算最近的。 */
            isWhole: boolean;
            unchanged: number | null;
            turned: {
                matter: string;
                matterLabel: string;
                /** @enum {string} */
                turn: "GAINS" | "LOSES" | "ASKED" | "REFUSED";
                /** @enum {string} */
                by: "MATTER" | "SITUATION" | "WAIVER" | "STANDARD" | "OTHER_REASON" | "OTHER";
                cites: string[];
                /** @description 少于 3 件的不说件数。 */
                count: number | null;
            }[];
        };
        SheetBook: {
            /** @description 有内容的各张表，次序如文件；公式出错或者没有存下结果的格，写的是表格里看到的字或者公式。 */
            sheets: {
                name: string;
                isHidden: boolean;
                rows: string[][];
                /** @description 没有读的，和要请人核对的，一句一条。 */
                told: string[];
            }[];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
        };
        /**
         * @example {
         *       "rows": [
         *         [
         *           "地区代码",
         *           "城乡",
         *           "认定方式",
         *           "倍数",
         *           "基数（元/月）",
         *           "等于标准是否符合",
         *           "施行日",
         *           "失效日",
         *           "文号"
         *         ],
         *         [
         *           "431321",
         *           "不分",
         *           "收入",
         *           "2",
         *           "650",
         *           "是",
         *           "2027-01-01",
         *           "",
         *           "某政发〔2026〕18号（示例）"
         *         ]
         *       ],
         *       "check": true
         *     }
         */
        StandardsIn: {
            /** @description 表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。 */
            rows: string[][];
            /** @description true 只检查，不保存。 */
            check: boolean;
            /**
             * @description 与已录入的重叠时，以这次的为准。
             * @default false
             */
            replaces: boolean;
            /**
             * @description 问到的各处已经核对过，确实如此。
             * @default false
             */
            confirmed: boolean;
        };
        StandardList: {
            items: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                /**
                 * @description OWN 本系统录入；PUBLISHED 随系统带来。
                 * @enum {string}
                 */
                source: "OWN" | "PUBLISHED";
                /**
                 * @description 今天是否施行：施行中、尚未施行、已失效、没有数额、待核实。
                 * @enum {string}
                 */
                state: "IN_FORCE" | "COMING" | "ENDED" | "NO_AMOUNT" | "UNCONFIRMED";
            }[];
            canImport: boolean;
        };
        StandardsImport: {
            /** @description 读出的各行；有错时是空的。 */
            rows: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                row: number;
            }[];
            faults: components["schemas"]["SheetFault"][];
            /** @description 少见、要请人核对的地方；导入时要说明已经核对。 */
            asked: components["schemas"]["SheetFault"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            /** @description 因新标准施行而到期的旧标准，旧案仍按它审查。 */
            ended: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
                endsOn: string;
            }[];
            /** @description 施行期间与这次重叠、要由这次替换的标准。 */
            replaced: {
                region: string;
                place: string;
                urbanRural: ("URBAN" | "RURAL") | null;
                /** @enum {string} */
                kind: "INCOME_MULTIPLE" | "REGISTRY" | "EITHER";
                multiple: number | null;
                /** @description 基数，每人每月多少元。 */
                baseMonthlyYuan: number | null;
                /** @description 倍数乘基数，每人每月多少元。 */
                limitMonthlyYuan: number | null;
                /** @description 等于标准是否符合。 */
                inclusive: boolean;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                docNo: string | null;
                /** @enum {string} */
                mark: "核" | "忆" | "设" | "待核";
            }[];
            /** @description 与已录入的一字不差、不用再录的行数。 */
            same: number;
            /** @description 这次保存的行数；只检查时是 0。 */
            stored: number;
        };
        /**
         * @example {
         *       "policyId": "HN-2024",
         *       "from": "2024-10-01",
         *       "docNo": "省人民代表大会常务委员会公告第35号（示例）"
         *     }
         */
        EnactmentIn: {
            policyId: string;
            from: string;
            docNo: string;
            /** @description 规则的正式名称，文书照此引用。 */
            name?: string;
        };
        Enactment: {
            policyId: string;
            title: string;
            region: string | null;
            from: string;
            docNo: string;
            /** @description 补录的正式名称；没有补录的为 null。 */
            name: string | null;
            /** @description 当前的人能不能更正这条补录。 */
            canEnact: boolean;
        };
        /**
         * @example {
         *       "room": "rules",
         *       "id": "R-55",
         *       "where": "rules.R-55",
         *       "source": "办理法律援助案件程序规定第13条",
         *       "docNo": "司法部令第148号",
         *       "publishedOn": "2023-07-11"
         *     }
         */
        ConfirmationIn: {
            /** @enum {string} */
            room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
            id: string;
            where: string;
            source: string;
            docNo: string;
            publishedOn: string;
        };
        /**
         * @example {
         *       "room": "rules",
         *       "id": "R-55",
         *       "where": "rules.R-55",
         *       "reason": "对照的是旧文本"
         *     }
         */
        UndoConfirmationIn: {
            /** @enum {string} */
            room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
            id: string;
            where: string;
            reason: string;
        };
        UnconfirmedList: {
            items: {
                id: string;
                what: string;
                /** @enum {string} */
                mark: "忆" | "设" | "待核";
                where: string;
                /** @enum {string} */
                room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
                /** @description 适用的地区代码；空的表示全国。 */
                region: string | null;
                /** @description 是不是适用于本机构所在的地区。 */
                isHere: boolean;
                /** @description 当前的人能不能补录它的文号和施行日；编号就是规则的编号。 */
                canEnact: boolean;
                /**
                 * @description 怎样核实：补录施行日、导入标准、录入整份规定、对照原文确认、不能在这里核实。
                 * @enum {string}
                 */
                way: "DAY" | "STANDARD" | "POLICY" | "TEXT" | "NONE";
                /** @description 当前的人能不能写明来源，确认它与原文一致。 */
                canConfirm: boolean;
            }[];
            count: {
                here: number;
                all: number;
            };
            enacted: components["schemas"]["Enactment"][];
            /** @description 已经对照原文确认的。 */
            confirmed: {
                id: string;
                /** @enum {string} */
                room: "eligibility" | "deadlines" | "fees" | "quality" | "rules" | "indicators";
                where: string;
                what: string;
                source: string;
                docNo: string;
                publishedOn: string;
                by: string;
                on: string;
                canUndo: boolean;
            }[];
        };
        /** @description 数字背后的清单：问哪个接口，带什么条件。 */
        Opens: {
            /** @enum {string} */
            list: "/api/cases" | "/api/subsidies" | "/api/payment-batches" | "/api/statistics/cases";
            query: {
                [key: string]: string;
            };
        };
        HomeFigure: {
            id: string;
            label: string;
            /** @description 件数；数到 1001 为止。 */
            count: number;
            /** @description 这些件合计多少分；不是钱的为空。 */
            fen: number | null;
            /** @description 数字下面的一句话。 */
            text: string;
            isAlert: boolean;
            opens: components["schemas"]["Opens"];
        };
        CasesAtHome: {
            id: string;
            title: string;
            aside: string;
            items: components["schemas"]["CaseItem"][];
            /** @description 一共几件；数到 1001 为止。 */
            count: number;
            opens: components["schemas"]["Opens"];
            empty: {
                title: string;
                hint: string;
            };
        };
        DeskAtHome: {
            figures: components["schemas"]["HomeFigure"][];
            lists: components["schemas"]["CasesAtHome"][];
            /** @description 承办人最近的开庭；别的岗位为空。 */
            hearings: {
                id: string;
                startsAt: string;
                place: string;
                mode: string;
                modeLabel: string;
                note: string;
                caseId: string;
                applicantName: string;
            }[] | null;
        };
        /**
         * @example {
         *       "trialMode": "HEARING",
         *       "expensesFen": 12000
         *     }
         */
        CalculateSubsidyBody: {
            stage?: ("INVESTIGATION" | "PROSECUTION_REVIEW" | "FIRST_INSTANCE" | "SECOND_INSTANCE" | "DEATH_REVIEW" | "RETRIAL") | null;
            trialMode?: ("HEARING" | "NO_HEARING" | "FAST_TRACK") | null;
            /**
             * @description 按本地标准另有数额的部分。
             * @enum {string}
             */
            part?: "INCIDENTAL" | "ENFORCEMENT" | "MEDIATION";
            /** @enum {string} */
            crossRegion?: "IN_CITY" | "OTHER_CITY" | "OTHER_PROVINCE";
            /** @description 重大疑难案件。 */
            isMajor?: boolean;
            /** @description 同案一起办的件数。 */
            caseCount?: number;
            /** @default 0 */
            expensesFen: number;
            /** @description 终止的案件已完成工作的百分比，按此支付；正常结案的不填。 */
            sharePercent?: number;
        };
        /**
         * @example {
         *       "note": "同意支付。"
         *     }
         */
        ApproveSubsidyBody: {
            note?: string;
        };
        /**
         * @example {
         *       "reason": "收款账号有误，银行已退回。"
         *     }
         */
        ReverseSubsidyBody: {
            reason: string;
        };
        /**
         * @example {
         *       "subsidyIds": [
         *         "0196f0a0-0000-7000-8000-000000000001"
         *       ]
         *     }
         */
        CreatePaymentBatchBody: {
            subsidyIds: string[];
        };
        /**
         * @example {
         *       "voucher": "2026-06-0031",
         *       "paidOn": "2026-06-30"
         *     }
         */
        RecordPaymentBody: {
            voucher: string;
            paidOn: unknown;
        };
        /**
         * @example {
         *       "value": {
         *         "rows": [
         *           {
         *             "item": "INVESTIGATION",
         *             "amount": 100000
         *           },
         *           {
         *             "item": "PROSECUTION",
         *             "amount": 110000
         *           },
         *           {
         *             "item": "TRIAL_SHORT",
         *             "amount": 110000
         *           },
         *           {
         *             "item": "TRIAL",
         *             "amount": 180000
         *           },
         *           {
         *             "item": "SUIT",
         *             "amount": 200000
         *           },
         *           {
         *             "item": "ARBITRATION",
         *             "amount": 160000
         *           },
         *           {
         *             "item": "NON_LITIGATION",
         *             "amount": 60000
         *           }
         *         ]
         *       }
         *     }
         */
        FeePreviewBody: {
            /** @description 新的标准，金额以分计；和 sheet 填一样。 */
            value?: {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            /** @description 从表格读出的行。 */
            sheet?: string[][];
            fromOn?: unknown;
        };
        FeePreview: {
            /** @description 读出的各项。 */
            rows: {
                item: string;
                amount: number;
            }[];
            /** @description 表格里写的施行日。 */
            fromOn: string | null;
            faults: components["schemas"]["SheetFault"][];
            /** @description 没有读的，和要请人核对的，一句一条。 */
            told: string[];
            cases: {
                id: string;
                number: string;
                applicantName: string;
                kind: string;
                nowFen: number | null;
                nextFen: number | null;
                why: string;
            }[];
            /** @description 近 12 个月结的案件，按项目。 */
            lines: {
                item: string;
                count: number;
                nowFen: number;
                nextFen: number;
            }[];
            year: {
                count: number;
                nowFen: number;
                nextFen: number;
            };
        };
        SubsidyLine: {
            label: string;
            fen: number;
            formula: string;
        };
        SubsidyFlag: {
            code: string;
            text: string;
        };
        Subsidy: {
            id: string;
            state: string;
            stateLabel: string;
            lines: components["schemas"]["SubsidyLine"][];
            totalFen: number;
            flags: components["schemas"]["SubsidyFlag"][];
            version: number;
        };
        SubsidyStanding: {
            id: string;
            number: string;
            state: string;
            stateLabel: string;
            version: number;
            nextAct: string | null;
            dueOn: string | null;
            can: components["schemas"]["Can"][];
            subsidy: components["schemas"]["Subsidy"];
        };
        SubsidyItem: {
            id: string;
            caseId: string;
            caseVersion: number;
            number: string;
            applicantName: string;
            providerName: string;
            firmName: string;
            lines: components["schemas"]["SubsidyLine"][];
            totalFen: number;
            state: string;
            stateLabel: string;
            calculatedOn: string;
            calculatedByName: string;
            approvedOn: string | null;
            approvedByName: string;
            paidOn: string | null;
            voucher: string;
            batchNumber: string | null;
            flags: components["schemas"]["SubsidyFlag"][];
            version: number;
        };
        PaymentBatch: {
            id: string;
            number: string;
            totalFen: number;
            count: number;
            state: string;
            stateLabel: string;
            createdByName: string;
            createdOn: string;
            paidOn: string | null;
            voucher: string;
            version: number;
        };
        PaymentBatchWithItems: {
            id: string;
            number: string;
            totalFen: number;
            count: number;
            state: string;
            stateLabel: string;
            createdByName: string;
            createdOn: string;
            paidOn: string | null;
            voucher: string;
            version: number;
            items: components["schemas"]["SubsidyItem"][];
        };
        SubsidyList: {
            items: components["schemas"]["SubsidyItem"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        PaymentBatchList: {
            items: components["schemas"]["PaymentBatch"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        ExpectedFee: {
            /** @description 最少，分；现在算不出的为空。 */
            fromFen: number | null;
            /** @description 最多，分；开庭与否等还不知道，所以是一个范围。 */
            toFen: number | null;
            /** @description 按哪一份补贴标准。 */
            standard: string;
            /** @description 为什么现在算不出。 */
            why: string;
        };
        WaitingSubsidy: {
            id: string;
            caseId: string;
            number: string;
            applicantName: string;
            providerName: string;
            firmName: string;
            totalFen: number;
            state: string;
            stateLabel: string;
            /** @description 从哪一天等起：核卷通过之日。 */
            since: string;
            /** @description 等了几天。 */
            days: number;
            /** @description 离本中心承诺的付款期限还有几天，超过的为负。 */
            daysLeft: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red";
            /** @description 下一步。 */
            next: string;
            batchId: string | null;
        };
        MoneyAtHome: {
            figures: components["schemas"]["HomeFigure"][];
            /** @description 核卷通过后几天内付，本中心定的。 */
            payDays: number;
            /** @description 等得最久的在前。 */
            rows: components["schemas"]["WaitingSubsidy"][];
            total: number;
        };
        Indicator: {
            id: string;
            label: string;
            unit: string;
            moment: string;
            cite: string;
            value: number;
            previous: number;
            /** @description 同比增减，百分比，一位小数；上期为 0 时为空（ST-05）。 */
            change: number | null;
        };
        StatisticsRow: {
            key: string;
            label: string;
            values: {
                [key: string]: {
                    value: number;
                    previous: number;
                    change: number | null;
                };
            };
        };
        Statistics: {
            indicators: components["schemas"]["Indicator"][];
            rows: components["schemas"]["StatisticsRow"][];
            overlapping: boolean;
            note: string;
            period: {
                from: string;
                to: string;
            };
            compare: {
                from: string;
                to: string;
            };
        };
        StatisticsByPlace: {
            indicator: string;
            period: {
                from: string;
                to: string;
            };
            compare: {
                from: string;
                to: string;
            };
            /** @description 本期各月 */
            months: string[];
            /** @description 上期各月 */
            compareMonths: string[];
            rows: {
                region: string;
                regionName: string;
                caseType: string;
                caseTypeLabel: string;
                /** @description 与 months 逐月对应 */
                values: number[];
                /** @description 与 compareMonths 逐月对应 */
                previous: number[];
            }[];
        };
        StatisticsCase: {
            id: string;
            number: string;
            applicantName: string;
            categories: string[];
            categoryLabels: string[];
            flags: string[];
            title: string;
            matter: string;
            matterLabel: string;
            caseType: string;
            caseTypeLabel: string;
            place: string;
            organ: string;
            state: string;
            stateLabel: string;
            nextAct: string | null;
            holder: string;
            holderRole: string;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "grey" | "none";
            daysLeft: number | null;
            dueOn: string | null;
            dueRule: string | null;
            dueTitle: string | null;
            /** @description 承诺的到期日；没有承诺的是空的。 */
            promisedOn: string | null;
            receivedOn: string;
            age: number;
            providerName: string;
            version: number;
            countedOn: string;
            amount: number;
            /** @description amount 的单位。 */
            unit: string;
            /** @description 能不能打开这一件；上级只看数，不看案卷。 */
            canOpen: boolean;
        };
        StatisticsCases: {
            /** @description 哪个数字，哪一行，哪几个月。 */
            title: string;
            items: components["schemas"]["StatisticsCase"][];
            nextCursor: string | null;
            total: {
                count: number;
                exact: boolean;
            };
        };
        PublishedFigures: {
            items: {
                period: string;
                indicator: string;
                value: number | null;
                unit: string;
                source: string;
                note: string;
                suppressed: boolean;
            }[];
        };
        /**
         * @example {
         *       "kind": "cases",
         *       "criteria": {
         *         "receivedFrom": "2026-01-01",
         *         "receivedTo": "2026-06-30"
         *       },
         *       "format": "XLSX",
         *       "purpose": "上半年办案情况汇报"
         *     }
         */
        ExportListBody: {
            /** @enum {string} */
            kind: "cases" | "subsidies" | "statistics" | "figure";
            /** @default {} */
            criteria: {
                states?: string[];
                caseType?: string;
                matter?: string;
                category?: string;
                channel?: string;
                receivedFrom?: unknown;
                receivedTo?: unknown;
                queue?: string;
                light?: string;
                mine?: string;
                dueFrom?: unknown;
                dueTo?: unknown;
                /** @enum {string} */
                waiting?: "unpaid" | "late" | "returned";
                from?: string;
                to?: string;
                /** @enum {string} */
                by?: "caseType" | "matter" | "category" | "channel" | "month" | "region" | "group";
                indicator?: string;
                key?: string;
                /** @description 案件列表里查找的内容，只用于 kind 为 cases 的。 */
                q?: string;
            };
            /** @enum {string} */
            format: "CSV" | "XLSX";
            purpose: string;
        };
        Export: {
            id: string;
            state: string;
            format: string;
            rowCount: number | null;
            url: string | null;
            error: string | null;
            expiresAt: string;
        };
        PlaceAtHome: {
            region: string;
            name: string;
            /** @description 所在市州；市级看的为空。 */
            city: string;
            late: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["Opens"] | null;
            };
            granted: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["Opens"] | null;
            };
            previous: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["Opens"] | null;
            };
            /** @description 比去年同期增减，百分比；去年没有的为空。 */
            change: number | null;
            closed: {
                value: number;
                /** @description 没有件的不打开。 */
                opens: components["schemas"]["Opens"] | null;
            };
        };
        PlacesAtHome: {
            figures: components["schemas"]["HomeFigure"][];
            title: string;
            /** @description 超期多的在前。 */
            rows: components["schemas"]["PlaceAtHome"][];
            /** @description 省级看的各市州；市级的为空。 */
            cities: {
                name: string;
                granted: number;
                previous: number;
                change: number | null;
                late: number;
            }[];
            /** @description 还没有在系统里登记过案件的县，一句话。 */
            without: string;
            /** @description 比的是哪几个月。 */
            compared: string;
        };
        /** @description 本中心今年受理和去年同期。 */
        PaceAtHome: {
            accepted: components["schemas"]["HomeFigure"];
            lastYear: components["schemas"]["HomeFigure"];
            change: number | null;
        };
        Home: {
            desk: components["schemas"]["DeskAtHome"] | null;
            money: components["schemas"]["MoneyAtHome"] | null;
            places: components["schemas"]["PlacesAtHome"] | null;
            pace: components["schemas"]["PaceAtHome"] | null;
        };
        PersonChanges: {
            name?: string;
            /** @enum {string} */
            kind?: "CITIZEN" | "FOREIGN_OR_STATELESS" | "ORGANISATION";
            /** @enum {string} */
            idType?: "RESIDENT_ID" | "OLD_RESIDENT_ID" | "HMT_RESIDENCE" | "HMT_PERMIT" | "FOREIGN_RESIDENCE" | "PASSPORT" | "NONE";
            idNumber?: string;
            birthOn?: "" | string;
            /** @enum {string} */
            sex?: "MALE" | "FEMALE" | "UNKNOWN";
            nation?: string;
            /** @description 国籍：国名或者两个字母的代码，没有国籍的填“无国籍”；中国公民、没有问过的不填。 */
            nationality?: string;
            phone?: string;
            address?: string;
            regionCode?: "" | string;
            categories?: ("MINIMUM_LIVING_ALLOWANCE" | "EXTREME_POVERTY_SUPPORT" | "LOW_INCOME_BORDERLINE" | "TEMP_RELIEF" | "DISASTER_RELIEF" | "DISABLED" | "DISABLED_VISION" | "DISABLED_HEARING_SPEECH" | "DISABLED_PHYSICAL" | "DISABLED_MENTAL" | "CANNOT_FULLY_RECOGNISE_CONDUCT" | "ELDERLY" | "ELDERLY_70" | "MINOR" | "WOMAN" | "MIGRANT_WORKER" | "MILITARY" | "MILITARY_FAMILY" | "VETERAN" | "MARTYR_OR_LINE_OF_DUTY_FAMILY" | "HERO_MARTYR_NEAR_RELATIVE" | "BRAVERY" | "DV_VICTIM" | "JUDICIAL_AID" | "RETRIAL_ACQUITTED" | "SINGLE_CHILD_LOSS" | "ETHNIC_MINORITY" | "FOREIGN_OR_STATELESS" | "OTHER")[];
            /**
             * @description 怎么联系才安全；没有问过的不填，或者填 NOT_ASKED。没有问过的未成年人、受家庭暴力的人，不发短信。
             * @enum {string}
             */
            safeContact?: "NOT_ASKED" | "NORMAL" | "SMS_ONLY" | "NO_CALL" | "NO_CONTACT";
            safeContactNote?: string;
        };
        /**
         * @example {
         *       "changes": {
         *         "phone": "13900002222"
         *       },
         *       "reason": "CHANGED",
         *       "words": "本人来电告知换了号码"
         *     }
         */
        PersonCorrection: {
            changes: components["schemas"]["PersonChanges"];
            /** @enum {string} */
            reason: "DESK_ERROR" | "SAID_WRONG" | "CHANGED" | "DOCUMENT_CHANGED" | "IMPOSTURE" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
            /**
             * @description 看过证件原件。
             * @default false
             */
            cardSeen: boolean;
            /**
             * @description 号码登记在另一个人名下，看过证件，确是这一位的：那一份的号码同时撤下、待补。
             * @default false
             */
            takesNumber: boolean;
        };
        /**
         * @example {
         *       "idNumber": "110105194912310021",
         *       "reason": "DESK_ERROR",
         *       "words": "和下一位来访人的号码录串了",
         *       "cardSeen": true
         *     }
         */
        NumberRelease: {
            idNumber: string;
            /** @enum {string} */
            reason: "DESK_ERROR" | "SAID_WRONG" | "CHANGED" | "DOCUMENT_CHANGED" | "IMPOSTURE" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
            /**
             * @description 看过证件原件。
             * @default false
             */
            cardSeen: boolean;
        };
        Righted: {
            id: string;
            version: number;
            /** @description 改了哪几项。 */
            changed: string[];
        };
        PersonChange: {
            id: string;
            kind: string;
            kindLabel: string;
            at: string;
            byName: string;
            reason: string;
            reasonLabel: string;
            words: string;
            cardSeen: boolean;
            other: {
                id: string;
                name: string;
            } | null;
            undone: boolean;
            fields: {
                field: string;
                label: string;
                before: string;
                after: string;
                isMasked: boolean;
            }[];
        };
        PersonHistory: {
            items: components["schemas"]["PersonChange"][];
        };
        /**
         * @example {
         *       "field": "phone",
         *       "side": "before",
         *       "purpose": "核对改错前的电话"
         *     }
         */
        RevealChange: {
            /** @enum {string} */
            field: "idNumber" | "phone" | "address";
            /** @enum {string} */
            side: "before" | "after";
            purpose: string;
        };
        /**
         * @example {
         *       "otherId": "0190b5f0-0000-7000-8000-000000000001",
         *       "otherVersion": 1,
         *       "choose": {
         *         "phone": "OTHER"
         *       },
         *       "reason": "ENTERED_TWICE"
         *     }
         */
        PersonMerge: {
            /** Format: uuid */
            otherId: string;
            /** @description 读取另一份时得到的 version。 */
            otherVersion: number;
            /**
             * @description 两份都有、又不一样的，留哪一份的；不选的留这一份的，联系限制留更小心的。证件号码总是留下有的那个，人员类别合在一起。
             * @default {}
             */
            choose: {
                /** @enum {string} */
                name?: "KEPT" | "OTHER";
                /** @enum {string} */
                kind?: "KEPT" | "OTHER";
                /** @enum {string} */
                birthOn?: "KEPT" | "OTHER";
                /** @enum {string} */
                sex?: "KEPT" | "OTHER";
                /** @enum {string} */
                nation?: "KEPT" | "OTHER";
                /** @enum {string} */
                nationality?: "KEPT" | "OTHER";
                /** @enum {string} */
                phone?: "KEPT" | "OTHER";
                /** @enum {string} */
                address?: "KEPT" | "OTHER";
                /** @enum {string} */
                regionCode?: "KEPT" | "OTHER";
                /** @enum {string} */
                safeContact?: "KEPT" | "OTHER";
                /** @enum {string} */
                safeContactNote?: "KEPT" | "OTHER";
            };
            /** @enum {string} */
            reason: "ENTERED_TWICE" | "NUMBER_LATER" | "NAME_SPELLED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        /**
         * @example {
         *       "changeId": "0190b5f0-0000-7000-8000-000000000001",
         *       "reason": "MERGED_WRONGLY",
         *       "words": "是同村同名的两个人"
         *     }
         */
        PersonUnmerge: {
            /**
             * Format: uuid
             * @description 要拆回的那一次合并。
             */
            changeId: string;
            /**
             * @description 合并以后新来的案件归谁。
             * @default {}
             */
            cases: {
                [key: string]: "KEPT" | "OTHER";
            };
            /**
             * @description 合并以后改过的内容归谁。
             * @default {}
             */
            fields: {
                /** @enum {string} */
                name?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                kind?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                idType?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                idNumber?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                numberState?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                birthOn?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                sex?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                nation?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                nationality?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                phone?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                address?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                regionCode?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                categories?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                safeContact?: "KEPT" | "OTHER" | "BOTH";
                /** @enum {string} */
                safeContactNote?: "KEPT" | "OTHER" | "BOTH";
            };
            /** @enum {string} */
            reason: "TWO_PERSONS" | "MERGED_WRONGLY" | "CASE_MISPLACED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        MergeUndone: {
            /** @description 没有可以拆回的合并时为 null。 */
            changeId: string | null;
            version: number;
            otherName: string;
            /** @description 自己回去的案件。 */
            back: {
                caseId: string;
                number: string;
                title: string;
            }[];
            /** @description 合并以后新来的，要选归谁。 */
            asked: {
                caseId: string;
                number: string;
                title: string;
            }[];
            /** @description 合并以后改过的，要选归谁。 */
            fields: {
                field: string;
                label: string;
                now: string;
                then: string;
            }[];
        };
        /**
         * @example {
         *       "caseIds": [
         *         "0190b5f0-0000-7000-8000-000000000001"
         *       ],
         *       "person": {
         *         "name": "李明",
         *         "idType": "NONE",
         *         "phone": "13800000001"
         *       },
         *       "reason": "TWO_PERSONS",
         *       "words": "同名的父子登记在一份上"
         *     }
         */
        PersonSplit: {
            caseIds: string[];
            /** @description 另一个人：已经登记的写 id，没有登记的写姓名等。 */
            person: components["schemas"]["PersonInput"];
            /** @enum {string} */
            reason: "TWO_PERSONS" | "MERGED_WRONGLY" | "CASE_MISPLACED" | "FOUND_IN_CHECK";
            /** @default  */
            words: string;
        };
        PersonSplitOut: {
            id: string;
            version: number;
            otherId: string;
            cases: number;
        };
        LikelyPerson: {
            id: string;
            name: string;
            reasons: string[];
            isStrong: boolean;
            createdAt: string;
        };
        LikelyPersons: {
            items: components["schemas"]["LikelyPerson"][];
        };
        /**
         * @example {
         *       "otherId": "0190b5f0-0000-7000-8000-000000000001"
         *     }
         */
        PersonsApart: {
            /** Format: uuid */
            otherId: string;
        };
        ApartKept: {
            id: string;
            otherId: string;
        };
        /**
         * @example {
         *       "key": "GROUP_THRESHOLD",
         *       "value": 5,
         *       "fromOn": "2027-01-01",
         *       "reason": "省里规定从 5 人算起。"
         *     }
         */
        EnterSettingIn: {
            /** @description 哪一项设定。 */
            key: string;
            /** @description 只对一个机构的设定写明机构。 */
            officeId?: string | null;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            fromOn: unknown;
            untilOn?: unknown | null;
            docNo?: string;
            reason: string;
            /** @description 改正的是哪一条：同一天的，以这次的为准，原来的留着。 */
            corrects?: string | null;
        };
        /** @example {} */
        AgreeSettingIn: Record<string, never>;
        /**
         * @example {
         *       "reason": "录错了一格。"
         *     }
         */
        EndSettingIn: {
            reason: string;
        };
        SettingEntry: {
            id: string;
            key: string;
            officeId: string | null;
            /** @description 改正的是哪一条。 */
            corrects: string | null;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            shown: string;
            /** @description 哪里定的。 */
            place: string;
            fromOn: string;
            untilOn: string | null;
            docNo: string;
            reason: string;
            enteredByName: string;
            enteredOn: string;
            agreedByName: string;
            agreedOn: string | null;
            endedByName: string;
            endedOn: string | null;
            endedWhy: string;
            state: string;
            stateLabel: string;
            version: number;
            canAgree: boolean;
            /** @description 可以撤回或者不同意。 */
            canEnd: boolean;
        };
        Setting: {
            key: string;
            title: string;
            /** @enum {string} */
            group: "FEES" | "LIMITS" | "THRESHOLDS" | "OFFICE" | "SECURITY";
            /** @enum {string} */
            kind: "NUMBER" | "SWITCH" | "TEXT" | "FEES";
            unit: string;
            about: string;
            within: string;
            cite: string[];
            officeId: string | null;
            officeName: string;
            /** @description 数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。 */
            value: number | boolean | string | null | {
                rows: {
                    item: string;
                    amount: number;
                }[];
            };
            /** @description 现在是什么。 */
            shown: string;
            /** @enum {string} */
            source: "OWN" | "UPPER" | "BUILT_IN" | "NONE";
            now: components["schemas"]["SettingEntry"] | null;
            /** @description 已经定了、还没到日子的。 */
            coming: components["schemas"]["SettingEntry"][];
            /** @description 等另一个人同意的。 */
            waiting: components["schemas"]["SettingEntry"][];
            needsPaper: boolean;
            endsWithinDays: number | null;
            enteredBy: string;
            agreedBy: string;
            canEnter: boolean;
            /** @enum {string} */
            mayBegin: "TODAY" | "BEFORE";
            /** @description 改的时候带上（If-Match）。 */
            version: number;
        };
        SettingList: {
            place: string;
            today: string;
            groups: {
                /** @enum {string} */
                code: "FEES" | "LIMITS" | "THRESHOLDS" | "OFFICE" | "SECURITY";
                label: string;
            }[];
            items: components["schemas"]["Setting"][];
            /** @description 补贴标准里可以有的项目。 */
            feeItems: {
                code: string;
                label: string;
                unit: string;
                needed: boolean;
            }[];
        };
        SettingHistory: {
            items: components["schemas"]["SettingEntry"][];
        };
        /**
         * @example {
         *       "receivedAt": "2025-03-10",
         *       "policyVersion": "R1",
         *       "channel": "SELF",
         *       "applicantType": "CITIZEN",
         *       "role": "CIVIL_PARTY",
         *       "matter": "MAINTENANCE",
         *       "forum": "LITIGATION",
         *       "hasCounsel": false
         *     }
         */
        Facts: {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                        database?: boolean;
                        disk?: boolean;
                        /** @enum {string} */
                        backup?: "none" | "ok" | "failed" | "late";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                        database?: boolean;
                        disk?: boolean;
                        /** @enum {string} */
                        backup?: "none" | "ok" | "failed" | "late";
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                        database?: boolean;
                        disk?: boolean;
                        /** @enum {string} */
                        backup?: "none" | "ok" | "failed" | "late";
                    };
                };
            };
        };
    };
    correctPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": {
                 *         "phone": "13900002222"
                 *       },
                 *       "reason": "CHANGED",
                 *       "words": "本人来电告知换了号码"
                 *     }
                 */
                "application/json": components["schemas"]["PersonCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Righted"];
                };
            };
        };
    };
    releaseNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idNumber": "110105194912310021",
                 *       "reason": "DESK_ERROR",
                 *       "words": "和下一位来访人的号码录串了",
                 *       "cardSeen": true
                 *     }
                 */
                "application/json": components["schemas"]["NumberReleaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Righted"];
                };
            };
        };
    };
    getPersonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHistory"];
                };
            };
        };
    };
    revealChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description 修改记录的编号，取自 getPersonHistory 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "phone",
                 *       "side": "before",
                 *       "purpose": "核对改错前的电话"
                 *     }
                 */
                "application/json": components["schemas"]["RevealChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
        };
    };
    listLikelyPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikelyPersons"];
                };
            };
        };
    };
    keepPersonsApart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "otherId": "0190b5f0-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["PersonsApartInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApartKept"];
                };
            };
        };
    };
    mergePersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "otherId": "0190b5f0-0000-7000-8000-000000000001",
                 *       "otherVersion": 1,
                 *       "choose": {
                 *         "phone": "OTHER"
                 *       },
                 *       "reason": "ENTERED_TWICE"
                 *     }
                 */
                "application/json": components["schemas"]["PersonMergeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Righted"];
                };
            };
        };
    };
    showUnmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeUndone"];
                };
            };
        };
    };
    unmergePersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changeId": "0190b5f0-0000-7000-8000-000000000001",
                 *       "reason": "MERGED_WRONGLY",
                 *       "words": "是同村同名的两个人"
                 *     }
                 */
                "application/json": components["schemas"]["PersonUnmergeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Righted"];
                };
            };
        };
    };
    splitPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseIds": [
                 *         "0190b5f0-0000-7000-8000-000000000001"
                 *       ],
                 *       "person": {
                 *         "name": "李明",
                 *         "idType": "NONE",
                 *         "phone": "13800000001"
                 *       },
                 *       "reason": "TWO_PERSONS",
                 *       "words": "同名的父子登记在一份上"
                 *     }
                 */
                "application/json": components["schemas"]["PersonSplitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSplitOut"];
                };
            };
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /**
                 * @description 姓名或拼音的开头、完整证件号码、完整电话号码或者后四位。
                 * @example 李国强
                 */
                q?: string;
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description 次序：新登记的在前。
                 * @example -createdAt
                 */
                sort?: "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    revealField: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 人员的编号，取自 listPersons 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "phone",
                 *       "purpose": "电话通知补正材料"
                 *     }
                 */
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
        };
    };
    findDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "李明",
                 *       "phone": "13800000000"
                 *     }
                 */
                "application/json": components["schemas"]["MatchesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchList"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingList"];
                };
            };
        };
    };
    enterSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "GROUP_THRESHOLD",
                 *       "value": 5,
                 *       "fromOn": "2027-01-01",
                 *       "reason": "省里规定从 5 人算起。"
                 *     }
                 */
                "application/json": components["schemas"]["EnterSettingInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingEntry"];
                };
            };
        };
    };
    settingHistory: {
        parameters: {
            query: {
                /**
                 * @description 哪一项设定。
                 * @example PROMISE_D06
                 */
                key: string;
                /**
                 * @description 只对一个机构的设定写明机构。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                office?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingHistory"];
                };
            };
        };
    };
    agreeToSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 设定的编号，取自 settingHistory 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AgreeSettingInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingEntry"];
                };
            };
        };
    };
    endSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 设定的编号，取自 settingHistory 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "录错了一格。"
                 *     }
                 */
                "application/json": components["schemas"]["EndSettingInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingEntry"];
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "启动时显示的口令",
                 *       "username": "sysadmin",
                 *       "displayName": "张三",
                 *       "password": "至少十二个字符",
                 *       "security": {
                 *         "username": "secadmin",
                 *         "displayName": "李四",
                 *         "password": "另一位的至少十二个字符"
                 *       },
                 *       "agencyName": "双峰县法律援助中心",
                 *       "documentWord": "双",
                 *       "regionCode": "431321"
                 *     }
                 */
                "application/json": components["schemas"]["SetUpInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "reviewer",
                 *       "password": "启动时显示的演示密码"
                 *     }
                 */
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "现在的密码",
                 *       "next": "至少十二个字符的新密码"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EnrolFactorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorOffer"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmFactorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 会话的编号，取自 listOwnSessions 的答复。
                 * @example 0190b5f000007000800000000000000a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /**
                 * @description 上一级的行政区划代码；不填答省级。
                 * @example 431321
                 */
                parent?: string;
                /**
                 * @description 答下面几级。
                 * @example 1
                 */
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description 上级机构的编号：只答它下面的机构。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                parent?: string;
                /**
                 * @description 行政区划代码：只答这个地区的机构。
                 * @example 431321
                 */
                region?: string;
                /**
                 * @description 机构种类。
                 * @example STATION
                 */
                kind?: "DEPARTMENT" | "BUREAU" | "CENTRE" | "STATION" | "CONTACT_POINT" | "PETITION_DESK";
                /**
                 * @description 机构名称里的字。
                 * @example 锁石
                 */
                q?: string;
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
        };
    };
    createAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "CONTACT_POINT",
                 *       "name": "永丰街道法律援助联络点",
                 *       "regionCode": "431321",
                 *       "phone": "0738-0000000"
                 *     }
                 */
                "application/json": components["schemas"]["CreateAgencyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
        };
    };
    changeAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 机构的编号，取自 listAgencies 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "0738-0000000"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAgencyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
        };
    };
    listDivisions: {
        parameters: {
            query?: {
                /**
                 * @description 行政区划代码：答它的下一级；不填答本机构所在的地区。
                 * @example 431321
                 */
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionList"];
                };
            };
        };
    };
    importDivisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         [
                 *           "区划代码",
                 *           "名称",
                 *           "撤销日期",
                 *           "并入"
                 *         ],
                 *         [
                 *           "431321001",
                 *           "永丰街道",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "431321001001",
                 *           "五里社区",
                 *           "",
                 *           ""
                 *         ]
                 *       ],
                 *       "check": true
                 *     }
                 */
                "application/json": components["schemas"]["DivisionsInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionsImport"];
                };
            };
        };
    };
    takeDivisionsTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description 用户名或姓名里的字。
                 * @example reviewer
                 */
                q?: string;
                /**
                 * @description 岗位代码，取自 listRoles。
                 * @example REVIEWER
                 */
                role?: string;
                /**
                 * @description 机构编号：只答在这个机构任职的账号。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                agencyId?: string;
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "wangfang",
                 *       "name": "王芳",
                 *       "agencyId": "0192f000-0000-7000-8000-000000000001",
                 *       "role": "REVIEWER"
                 *     }
                 */
                "application/json": components["schemas"]["CreateAccountInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedAct"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agencyId": "0192f000-0000-7000-8000-000000000001",
                 *       "role": "DISPATCHER"
                 *     }
                 */
                "application/json": components["schemas"]["GiveRoleInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedAct"];
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description 任职的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedAct"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ResetPasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedAct"];
                };
            };
        };
    };
    endAccountSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号的编号，取自 listAccounts 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    listAccountProposals: {
        parameters: {
            query?: {
                /**
                 * @description 状态代码：WAITING 是等待确认。
                 * @example WAITING
                 */
                state?: "WAITING" | "CONFIRMED" | "REJECTED" | "WITHDRAWN";
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProposalList"];
                };
            };
        };
    };
    confirmAccountProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号申请的编号，取自 listAccountProposals 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedAct"];
                };
            };
        };
    };
    rejectAccountProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 账号申请的编号，取自 listAccountProposals 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProposal"];
                };
            };
        };
    };
    listOwnNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNoticeList"];
                };
            };
        };
    };
    readOwnNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 提醒的编号，取自 listOwnNotices 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description 被查看或办理的案件、人员、账号的编号。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                objectId?: string;
                /**
                 * @description 经手人的账号编号。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                actorId?: string;
                /**
                 * @description 办了什么：操作的 operationId。
                 * @example grantApplication
                 */
                action?: string;
                /**
                 * @description 从哪一天起。
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description 到哪一天止，含当天。
                 * @example 2099-12-31
                 */
                to?: string;
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
        };
    };
    listProviders: {
        parameters: {
            query?: {
                /**
                 * @description 姓名的开头、所在单位名称里的字，或者执业证号。
                 * @example 律师事务所
                 */
                q?: string;
                /**
                 * @description 人员种类。
                 * @example LAWYER
                 */
                kind?: "LAWYER" | "GRASSROOTS_WORKER" | "VOLUNTEER" | "IN_HOUSE";
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
        };
    };
    createProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firmId": "0190b5f0-0000-7000-8000-000000000001",
                 *       "kind": "LAWYER",
                 *       "name": "王律师",
                 *       "licenceNo": "14305201510123456",
                 *       "licensedOn": "2015-06-01",
                 *       "specialties": [
                 *         "LABOR_RELATION_OR_WAGE"
                 *       ],
                 *       "isPublicServant": false
                 *     }
                 */
                "application/json": components["schemas"]["ProviderInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedThing"];
                };
            };
        };
    };
    changeProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 承办人员的编号，取自 listProviders 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firmId": "0190b5f0-0000-7000-8000-000000000001",
                 *       "kind": "LAWYER",
                 *       "name": "王律师",
                 *       "licenceNo": "14305201510123456",
                 *       "licensedOn": "2015-06-01",
                 *       "specialties": [
                 *         "LABOR_RELATION_OR_WAGE"
                 *       ],
                 *       "isPublicServant": false
                 *     }
                 */
                "application/json": components["schemas"]["ProviderInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedThing"];
                };
            };
        };
    };
    listFirms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmList"];
                };
            };
        };
    };
    createFirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "LAW_FIRM",
                 *       "name": "湖南某某律师事务所",
                 *       "phone": "0739-1234567"
                 *     }
                 */
                "application/json": components["schemas"]["FirmInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedThing"];
                };
            };
        };
    };
    changeFirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 承办单位的编号，取自 listFirms 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "LAW_FIRM",
                 *       "name": "湖南某某律师事务所",
                 *       "phone": "0739-1234567"
                 *     }
                 */
                "application/json": components["schemas"]["FirmInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedThing"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentRow"][];
                    };
                };
            };
        };
    };
    renderDocument: {
        parameters: {
            query?: {
                /**
                 * @description 文件格式：pdf 供查看和打印，docx 供修改。
                 * @example docx
                 */
                format?: "pdf" | "docx";
            };
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description 文书的编号，取自 listDocuments 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 submitApplication 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description 材料的编号，取自 getCase 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "SELF",
                 *       "person": {
                 *         "name": "李国强",
                 *         "idType": "NONE",
                 *         "sex": "MALE",
                 *         "phone": "13800000000",
                 *         "address": "双峰县锁石镇"
                 *       },
                 *       "role": "CIVIL_PARTY",
                 *       "applicantType": "CITIZEN",
                 *       "matter": "LABOR_RELATION_OR_WAGE",
                 *       "subMatter": "WAGE",
                 *       "forum": "ARBITRATION",
                 *       "organ": "双峰县劳动人事争议仲裁委员会",
                 *       "organRegion": "431321",
                 *       "title": "支付 2025 年 9 月至 2026 年 5 月工资 31600 元",
                 *       "narrative": "在工地做木工，工程完工后一直没有结清工资，有欠条和考勤表。",
                 *       "opponents": [
                 *         {
                 *           "name": "娄底市某建筑劳务有限公司"
                 *         }
                 *       ],
                 *       "categories": [
                 *         {
                 *           "code": "MIGRANT_WORKER",
                 *           "evidence": "PRESENT"
                 *         }
                 *       ],
                 *       "hasCounsel": false,
                 *       "firstReceivedElsewhere": false,
                 *       "verification": "PLEDGE",
                 *       "materials": [
                 *         {
                 *           "name": "身份证",
                 *           "copies": 1
                 *         },
                 *         {
                 *           "name": "法律援助申请表",
                 *           "copies": 1
                 *         },
                 *         {
                 *           "name": "经济困难状况说明表",
                 *           "copies": 1
                 *         },
                 *         {
                 *           "name": "欠条",
                 *           "copies": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
        };
    };
    receiveNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "NOTIFIED_COURT",
                 *       "organ": "双峰县人民法院",
                 *       "noticeNumber": "(2026)湘1321刑初第88号",
                 *       "ground": "N1",
                 *       "stage": "FIRST_INSTANCE",
                 *       "offence": "盗窃",
                 *       "role": "DEFENDANT",
                 *       "hasCounsel": false,
                 *       "person": {
                 *         "name": "陈小勇",
                 *         "idType": "NONE",
                 *         "sex": "MALE"
                 *       },
                 *       "categories": [
                 *         {
                 *           "code": "MINOR",
                 *           "evidence": "PRESENT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NoticeInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReceived"];
                };
            };
        };
    };
    askSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "missing": [
                 *         {
                 *           "name": "劳动合同或工资单",
                 *           "why": "证明与对方的用工关系"
                 *         }
                 *       ],
                 *       "replyBy": "2026-12-15"
                 *     }
                 */
                "application/json": components["schemas"]["SupplementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    supplyMaterials: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "materials": [
                 *         {
                 *           "name": "劳动合同",
                 *           "copies": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MaterialsInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    correctMaterials: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "materials": [
                 *         {
                 *           "id": "0190b5f0-0000-7000-8000-000000000001",
                 *           "copies": 2
                 *         }
                 *       ],
                 *       "reason": "当面点过，欠条是两张。"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialsCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    photographMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "materialId": "0190b5f0-0000-7000-8000-000000000001",
                 *       "fileId": "00000000000000000000000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialPhotographInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "双方已经和解，申请人要求撤回",
                 *       "deemed": false
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawalInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    redirectApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "新化县法律援助中心",
                 *       "reason": "仲裁由新化县劳动人事争议仲裁委员会受理"
                 *     }
                 */
                "application/json": components["schemas"]["RedirectionInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    returnNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "被告人的父亲已于 3 月 10 日委托律师辩护"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnNoticeInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    getStatedFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedFacts"];
                };
            };
        };
    };
    correctFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "household": {
                 *         "members": 4,
                 *         "monthlyIncomeTotal": 5600
                 *       },
                 *       "verification": "DATA_SHARED"
                 *     }
                 */
                "application/json": components["schemas"]["FactsCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    assessFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receivedAt": "2025-03-10",
                 *       "policyVersion": "R1",
                 *       "channel": "SELF",
                 *       "applicantType": "CITIZEN",
                 *       "role": "CIVIL_PARTY",
                 *       "matter": "MAINTENANCE",
                 *       "forum": "LITIGATION",
                 *       "hasCounsel": false
                 *     }
                 */
                "application/json": components["schemas"]["FactsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"] | components["schemas"]["ClaimsAssessment"];
                };
            };
        };
    };
    getRulesInForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesInForce"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
        };
    };
    recordCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "GRANT",
                 *       "opinion": "符合法律援助法第三十一条第五项、第四十二条第三项，拟给予法律援助。"
                 *     }
                 */
                "application/json": components["schemas"]["CheckInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    returnCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "家庭人数与说明表不一致，请核实后再报"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    listUnconfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnconfirmedList"];
                };
            };
        };
    };
    enactPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "policyId": "HN-2024",
                 *       "from": "2024-10-01",
                 *       "docNo": "省人民代表大会常务委员会公告第35号（示例）"
                 *     }
                 */
                "application/json": components["schemas"]["EnactmentInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enactment"];
                };
            };
        };
    };
    confirmParameter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "room": "rules",
                 *       "id": "R-55",
                 *       "where": "rules.R-55",
                 *       "source": "办理法律援助案件程序规定第13条",
                 *       "docNo": "司法部令第148号",
                 *       "publishedOn": "2023-07-11"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnconfirmedList"];
                };
            };
        };
    };
    undoConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "room": "rules",
                 *       "id": "R-55",
                 *       "where": "rules.R-55",
                 *       "reason": "对照的是旧文本"
                 *     }
                 */
                "application/json": components["schemas"]["UndoConfirmationInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnconfirmedList"];
                };
            };
        };
    };
    readSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetBook"];
                };
            };
        };
    };
    takeStandardsTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeNoticeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takePolicyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardList"];
                };
            };
        };
    };
    importStandards: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         [
                 *           "地区代码",
                 *           "城乡",
                 *           "认定方式",
                 *           "倍数",
                 *           "基数（元/月）",
                 *           "等于标准是否符合",
                 *           "施行日",
                 *           "失效日",
                 *           "文号"
                 *         ],
                 *         [
                 *           "431321",
                 *           "不分",
                 *           "收入",
                 *           "2",
                 *           "650",
                 *           "是",
                 *           "2027-01-01",
                 *           "",
                 *           "某政发〔2026〕18号（示例）"
                 *         ]
                 *       ],
                 *       "check": true
                 *     }
                 */
                "application/json": components["schemas"]["StandardsInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsImport"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPolicyList"];
                };
            };
        };
    };
    importPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         [
                 *           "类别",
                 *           "条款",
                 *           "事项",
                 *           "人员",
                 *           "条件",
                 *           "由谁回答",
                 *           "另须",
                 *           "内容"
                 *         ],
                 *         [
                 *           "编号",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "XX-2027"
                 *         ],
                 *         [
                 *           "名称",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "某省法律援助条例（示例）"
                 *         ],
                 *         [
                 *           "地区代码",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "430000"
                 *         ],
                 *         [
                 *           "效力层级",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "地方性法规"
                 *         ],
                 *         [
                 *           "施行日",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "2027-01-01"
                 *         ],
                 *         [
                 *           "文号",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "省人民代表大会常务委员会公告第1号（示例）"
                 *         ],
                 *         [
                 *           "公布机关",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "省人民代表大会常务委员会"
                 *         ],
                 *         [
                 *           "公布日",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "2026-11-20"
                 *         ],
                 *         [
                 *           "援助事项",
                 *           "某省条例10(1)",
                 *           "土地承包",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "援助事项",
                 *           "某省条例10(2)",
                 *           "离婚",
                 *           "妇女",
                 *           "对方是不是重婚或者与他人同居？",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "不受经济限制",
                 *           "某省条例12",
                 *           "",
                 *           "独生子女伤残或死亡家庭成员",
                 *           "",
                 *           "",
                 *           "",
                 *           "独生子女伤残或者死亡的家庭成员主张权益"
                 *         ],
                 *         [
                 *           "免予核查",
                 *           "某省条例13(1)",
                 *           "抚恤金；社会保险待遇或者社会救助",
                 *           "退役军人",
                 *           "",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "免予核查",
                 *           "某省条例13(2)",
                 *           "",
                 *           "",
                 *           "申请人是不是患有重大疾病，有证明？",
                 *           "",
                 *           "无固定生活来源",
                 *           "重大疾病患者"
                 *         ],
                 *         [
                 *           "标准认定",
                 *           "某省条例14",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "收入或者低收入认定"
                 *         ],
                 *         [
                 *           "期限",
                 *           "某省条例20",
                 *           "审查决定",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "5 个工作日"
                 *         ],
                 *         [
                 *           "不据以判断",
                 *           "某省条例30",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "终止的情形按法律援助法48办理"
                 *         ]
                 *       ],
                 *       "check": true
                 *     }
                 */
                "application/json": components["schemas"]["PolicyInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPolicyImport"];
                };
            };
        };
    };
    tryPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         [
                 *           "类别",
                 *           "条款",
                 *           "事项",
                 *           "人员",
                 *           "条件",
                 *           "由谁回答",
                 *           "另须",
                 *           "内容"
                 *         ],
                 *         [
                 *           "编号",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "XX-2027"
                 *         ],
                 *         [
                 *           "名称",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "某省法律援助条例（示例）"
                 *         ],
                 *         [
                 *           "地区代码",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "430000"
                 *         ],
                 *         [
                 *           "效力层级",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "地方性法规"
                 *         ],
                 *         [
                 *           "施行日",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "2027-01-01"
                 *         ],
                 *         [
                 *           "文号",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "省人民代表大会常务委员会公告第1号（示例）"
                 *         ],
                 *         [
                 *           "公布机关",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "省人民代表大会常务委员会"
                 *         ],
                 *         [
                 *           "公布日",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "2026-11-20"
                 *         ],
                 *         [
                 *           "援助事项",
                 *           "某省条例10(1)",
                 *           "土地承包",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "援助事项",
                 *           "某省条例10(2)",
                 *           "离婚",
                 *           "妇女",
                 *           "对方是不是重婚或者与他人同居？",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "不受经济限制",
                 *           "某省条例12",
                 *           "",
                 *           "独生子女伤残或死亡家庭成员",
                 *           "",
                 *           "",
                 *           "",
                 *           "独生子女伤残或者死亡的家庭成员主张权益"
                 *         ],
                 *         [
                 *           "免予核查",
                 *           "某省条例13(1)",
                 *           "抚恤金；社会保险待遇或者社会救助",
                 *           "退役军人",
                 *           "",
                 *           "",
                 *           "",
                 *           ""
                 *         ],
                 *         [
                 *           "免予核查",
                 *           "某省条例13(2)",
                 *           "",
                 *           "",
                 *           "申请人是不是患有重大疾病，有证明？",
                 *           "",
                 *           "无固定生活来源",
                 *           "重大疾病患者"
                 *         ],
                 *         [
                 *           "标准认定",
                 *           "某省条例14",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "收入或者低收入认定"
                 *         ],
                 *         [
                 *           "期限",
                 *           "某省条例20",
                 *           "审查决定",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "5 个工作日"
                 *         ],
                 *         [
                 *           "不据以判断",
                 *           "某省条例30",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "",
                 *           "终止的情形按法律援助法48办理"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PolicyTrialInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPolicyTrial"];
                };
            };
        };
    };
    withdrawPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entry": "01900000-0000-7000-8000-000000000000",
                 *       "reason": "地区代码填错，已另行录入"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawPolicyInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPolicyList"];
                };
            };
        };
    };
    listHolidayNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticeList"];
                };
            };
        };
    };
    importHolidayNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         [
                 *           "日期",
                 *           "安排",
                 *           "节日"
                 *         ],
                 *         [
                 *           "2027-01-01",
                 *           "放假",
                 *           "元旦"
                 *         ],
                 *         [
                 *           "2027-02-05",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-20",
                 *           "上班",
                 *           "春节调休"
                 *         ],
                 *         [
                 *           "2027-02-06",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-07",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-08",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-09",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-10",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-02-11",
                 *           "放假",
                 *           "春节"
                 *         ],
                 *         [
                 *           "2027-04-05",
                 *           "放假",
                 *           "清明节"
                 *         ],
                 *         [
                 *           "2027-05-01",
                 *           "放假",
                 *           "劳动节"
                 *         ],
                 *         [
                 *           "2027-05-02",
                 *           "放假",
                 *           "劳动节"
                 *         ],
                 *         [
                 *           "2027-05-03",
                 *           "放假",
                 *           "劳动节"
                 *         ],
                 *         [
                 *           "2027-06-09",
                 *           "放假",
                 *           "端午节"
                 *         ],
                 *         [
                 *           "2027-09-15",
                 *           "放假",
                 *           "中秋节"
                 *         ],
                 *         [
                 *           "2027-10-01",
                 *           "放假",
                 *           "国庆节"
                 *         ],
                 *         [
                 *           "2027-10-02",
                 *           "放假",
                 *           "国庆节"
                 *         ],
                 *         [
                 *           "2027-10-03",
                 *           "放假",
                 *           "国庆节"
                 *         ],
                 *         [
                 *           "2027-10-04",
                 *           "放假",
                 *           "国庆节"
                 *         ],
                 *         [
                 *           "2027-10-05",
                 *           "放假",
                 *           "国庆节"
                 *         ]
                 *       ],
                 *       "docNo": "国办发明电〔2026〕9号（示例）",
                 *       "check": true
                 *     }
                 */
                "application/json": components["schemas"]["HolidayNoticeInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticeImport"];
                };
            };
        };
    };
    grantApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "同意"
                 *     }
                 */
                "application/json": components["schemas"]["GrantInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    refuseApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "申请事项为相邻权纠纷，不属于法律援助法第三十一条规定的事项范围。",
                 *       "served": "NOW"
                 *     }
                 */
                "application/json": components["schemas"]["RefusalInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    grantUrgentAid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "LIMITATION_NEAR",
                 *       "supplyBy": "2026-12-10"
                 *     }
                 */
                "application/json": components["schemas"]["UrgentAidInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    fileObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grounds": "申请人属于进城务工人员追讨工资，不应核查经济状况。"
                 *     }
                 */
                "application/json": components["schemas"]["ObjectionInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "UPHELD",
                 *       "reasons": "原决定认定事实清楚、适用法律正确。"
                 *     }
                 */
                "application/json": components["schemas"]["ObjectionDecisionInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "providerId": "0190b5f0-0000-7000-8000-000000000002",
                 *       "note": "熟悉工伤案件"
                 *     }
                 */
                "application/json": components["schemas"]["AssignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    acceptAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "noConflict": true
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    declineAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "本人正在代理对方当事人的另一案件，有利害关系。"
                 *     }
                 */
                "application/json": components["schemas"]["DeclineInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    askReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grounds": "两次开庭前都没有联系受援人，也没有阅卷。",
                 *       "evidence": [
                 *         {
                 *           "name": "通话记录"
                 *         },
                 *         {
                 *           "name": "庭审通知"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AskReplacementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    reportHindrance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "本人因病住院，三个月内不能出庭。"
                 *     }
                 */
                "application/json": components["schemas"]["HindranceInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    agreeReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "findings": "通话记录和庭审通知可以证明承办人没有会见、没有阅卷，同意更换。"
                 *     }
                 */
                "application/json": components["schemas"]["AgreeReplacementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    refuseReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "承办人按期约见、阅卷并提交了代理意见，没有发现未依法履行职责的情形。"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseReplacementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    withdrawReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "承办人已经和受援人沟通，受援人不再要求更换。"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawReplacementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    completeReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handedOver": "已变更委托协议和授权委托书，移交起诉状、证据和庭审笔录，已告知法院。"
                 *     }
                 */
                "application/json": components["schemas"]["CompleteReplacementInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    replaceLawyer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "providerId": "0190b5f0-0000-7000-8000-000000000003",
                 *       "reason": "承办人执业证书被注销，由本机构另行指派。",
                 *       "requestedBy": "CENTRE"
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /**
                 * @description 案件状态代码。
                 * @example HANDLING
                 */
                state?: string;
                /**
                 * @description 几个状态代码，用逗号隔开。
                 * @example ASSIGNED,HANDLING,SUSPENDED
                 */
                states?: string;
                /**
                 * @description 案件类型代码，CIVIL 是民事。
                 * @example CIVIL
                 */
                caseType?: string;
                /**
                 * @description 申请事项代码。
                 * @example LABOR_RELATION_OR_WAGE
                 */
                matter?: string;
                /**
                 * @description 受援人类别代码。
                 * @example MIGRANT_WORKER
                 */
                category?: string;
                /**
                 * @description 来源代码。
                 * @example SELF
                 */
                channel?: string;
                /**
                 * @description 承办人编号，取自 listProviders。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                providerId?: string;
                /**
                 * @description 期限灯色：red 超期，yellow 临近，green 充裕，grey 暂停，none 没有期限。
                 * @example yellow
                 */
                light?: "green" | "yellow" | "red" | "grey" | "none";
                /**
                 * @description 收到申请的日期，从哪一天起。
                 * @example 2010-01-01
                 */
                receivedFrom?: string;
                /**
                 * @description 收到申请的日期，到哪一天止，含当天。
                 * @example 2010-06-30
                 */
                receivedTo?: string;
                /**
                 * @description 期限从哪一天起到期；停表的不算。
                 * @example 2010-01-01
                 */
                dueFrom?: string;
                /**
                 * @description 期限到哪一天止到期，含当天；停表的不算。
                 * @example 2099-12-31
                 */
                dueTo?: string;
                /**
                 * @description 案号、姓名、拼音、证件号码、电话号码，或者案情里的字。
                 * @example 工资
                 */
                q?: string;
                /**
                 * @description true 等我办的，done 我办过的，begun 我发起的，false 不限。
                 * @example true
                 */
                mine?: "true" | "false" | "done" | "begun";
                /**
                 * @description 队列：办到哪一步的案件。
                 * @example review
                 */
                queue?: "intake" | "review" | "approval" | "assign" | "handling" | "closing" | "filecheck" | "subsidy" | "uncalculated" | "open" | "mine" | "all";
                /**
                 * @description 次序：newest 新收的在前，oldest 早收的在前，due 先到期的在前。
                 * @example due
                 */
                sort?: "newest" | "oldest" | "due";
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    getCaseHistory: {
        parameters: {
            query?: {
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHistory"];
                };
            };
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /**
                 * @description 到期日从哪一天起。
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description 到期日到哪一天止，含当天。
                 * @example 2099-12-31
                 */
                to?: string;
                /**
                 * @description 灯色：red 超期，yellow 临近，green 充裕，grey 暂停。
                 * @example yellow
                 */
                light?: "green" | "yellow" | "red" | "grey" | "none";
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
        };
    };
    getWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description 案号、姓名、拼音、证件号码、电话号码，或者案情里的字。
                 * @example 李国强
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
        };
    };
    listWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkList"];
                };
            };
        };
    };
    logWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "MEETING",
                 *       "doneOn": "2026-03-12",
                 *       "minutes": 60,
                 *       "content": "在律所约见受援人，核对工资条，告知诉讼风险。",
                 *       "toldRecipient": true
                 *     }
                 */
                "application/json": components["schemas"]["WorkInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    reportNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "AGREEMENT_SIGNED",
                 *       "doneOn": "2026-03-12",
                 *       "toldRecipient": true
                 *     }
                 */
                "application/json": components["schemas"]["NodeInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    scheduleHearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2026-04-01T09:00:00+08:00",
                 *       "place": "县人民法院第三法庭",
                 *       "mode": "OPEN_COURT"
                 *     }
                 */
                "application/json": components["schemas"]["HearingInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    moveHearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hearingId": "01930000-0000-7000-8000-000000000000",
                 *       "startsAt": "2026-04-08T09:00:00+08:00",
                 *       "reason": "法院电话通知：合议庭另有安排，改期开庭。"
                 *     }
                 */
                "application/json": components["schemas"]["HearingMoveInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    cancelHearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hearingId": "01930000-0000-7000-8000-000000000000",
                 *       "reason": "登记错了案件，本案没有排期。"
                 *     }
                 */
                "application/json": components["schemas"]["HearingCancelInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    getParticulars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseParticulars"];
                };
            };
        };
    };
    correctParticulars: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organ": "双峰县人民法院",
                 *       "courtNumber": "（2026）湘1321民初第215号",
                 *       "ground": "ENTRY_ERROR",
                 *       "reason": "窗口把受理法院录错了，对照受理通知书更正。"
                 *     }
                 */
                "application/json": components["schemas"]["ParticularsCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    confirmCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "看过受理通知书原件，同意更正。"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionConfirmedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    refuseCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "受理通知书上就是原来的法院，不用更正。"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionRefusedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    reissuePaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentId": "01930000-0000-7000-8000-000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["ReissueInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    voidCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "窗口重复登记，同一件事已在（2026）双援民字第0117号办理。"
                 *     }
                 */
                "application/json": components["schemas"]["VoidInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    restoreCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "核对后不是重复登记，继续办理。"
                 *     }
                 */
                "application/json": components["schemas"]["RestoreInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    recordDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deliveredOn": "2026-11-20",
                 *       "mode": "DIRECT"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveryInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    suspendCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "法院裁定中止诉讼，等待另案结果。"
                 *     }
                 */
                "application/json": components["schemas"]["SuspendInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "中止原因已消除。"
                 *     }
                 */
                "application/json": components["schemas"]["ResumeInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    terminateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "OWN_COUNSEL",
                 *       "reasons": "受援人已于 3 月 10 日自行委托律师。",
                 *       "served": "NOW"
                 *     }
                 */
                "application/json": components["schemas"]["TerminateInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    previewCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organ": "双峰县人民法院"
                 *     }
                 */
                "application/json": components["schemas"]["ParticularsPreviewInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPreview"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCorrections"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closedOn": "2026-06-12",
                 *       "ground": "JUDGMENT_RECEIVED",
                 *       "result": "WON",
                 *       "defenceOutcome": null,
                 *       "summary": "一审判决支持全部诉讼请求，判决书已送达。",
                 *       "recoveredFen": 4600000,
                 *       "wagesFen": 4600000,
                 *       "trialMode": "HEARING"
                 *     }
                 */
                "application/json": components["schemas"]["CloseCaseBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    submitFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pages": 12,
                 *       "items": [
                 *         {
                 *           "name": "指派通知书",
                 *           "from": 1,
                 *           "to": 2
                 *         },
                 *         {
                 *           "name": "判决书",
                 *           "from": 3,
                 *           "to": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SubmitFileBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    returnFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "缺庭审笔录，第 8 至 11 页页码重复，请补齐后重交。"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnFileBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    acceptFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "材料齐全。"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptFileBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "retention": "30年"
                 *     }
                 */
                "application/json": components["schemas"]["ArchiveCaseBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
        };
    };
    expectedFee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedFee"];
                };
            };
        };
    };
    calculateSubsidy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trialMode": "HEARING",
                 *       "expensesFen": 12000
                 *     }
                 */
                "application/json": components["schemas"]["CalculateSubsidyBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubsidyStanding"];
                };
            };
        };
    };
    approveSubsidy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 案件的编号，取自 listCases 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "同意支付。"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveSubsidyBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubsidyStanding"];
                };
            };
        };
    };
    reverseSubsidy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 补贴的编号，取自 listSubsidies 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "收款账号有误，银行已退回。"
                 *     }
                 */
                "application/json": components["schemas"]["ReverseSubsidyBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubsidyStanding"];
                };
            };
        };
    };
    listSubsidies: {
        parameters: {
            query?: {
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description 补贴的状态。
                 * @example PAID
                 */
                state?: "DRAFT" | "APPROVED" | "BATCHED" | "PAID" | "REVERSED";
                /**
                 * @description 等着办的，等得最久的在前：unpaid 还没付的，late 核卷通过后超过本中心付款天数还没付的，returned 冲销后没有重算的。
                 * @example unpaid
                 */
                waiting?: "unpaid" | "late" | "returned";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubsidyList"];
                };
            };
        };
    };
    listPaymentBatches: {
        parameters: {
            query?: {
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description 付款批次的状态。
                 * @example PAID
                 */
                state?: "OPEN" | "PAID";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentBatchList"];
                };
            };
        };
    };
    createPaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subsidyIds": [
                 *         "0196f0a0-0000-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreatePaymentBatchBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentBatchWithItems"];
                };
            };
        };
    };
    getPaymentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 付款批次的编号，取自 listPaymentBatches 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentBatchWithItems"];
                };
            };
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 version；必填，缺少时答 428。 */
                "if-match"?: string;
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 付款批次的编号，取自 listPaymentBatches 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "voucher": "2026-06-0031",
                 *       "paidOn": "2026-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["RecordPaymentBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentBatchWithItems"];
                };
            };
        };
    };
    previewFees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "rows": [
                 *           {
                 *             "item": "INVESTIGATION",
                 *             "amount": 100000
                 *           },
                 *           {
                 *             "item": "PROSECUTION",
                 *             "amount": 110000
                 *           },
                 *           {
                 *             "item": "TRIAL_SHORT",
                 *             "amount": 110000
                 *           },
                 *           {
                 *             "item": "TRIAL",
                 *             "amount": 180000
                 *           },
                 *           {
                 *             "item": "SUIT",
                 *             "amount": 200000
                 *           },
                 *           {
                 *             "item": "ARBITRATION",
                 *             "amount": 160000
                 *           },
                 *           {
                 *             "item": "NON_LITIGATION",
                 *             "amount": 60000
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FeePreviewBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePreview"];
                };
            };
        };
    };
    takeFeeTableTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description 本期从哪个月起。
                 * @example 2010-01
                 */
                from?: string;
                /**
                 * @description 本期到哪个月止，含当月。
                 * @example 2010-06
                 */
                to?: string;
                /**
                 * @description 对比期从哪个月起；不填为上年同期。
                 * @example 2009-01
                 */
                compareFrom?: string;
                /**
                 * @description 对比期到哪个月止，含当月。
                 * @example 2009-06
                 */
                compareTo?: string;
                /**
                 * @description 按什么分类。
                 * @example category
                 */
                by?: "caseType" | "matter" | "category" | "channel" | "month" | "region" | "group";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
        };
    };
    getStatisticsByPlace: {
        parameters: {
            query?: {
                /**
                 * @description 本期从哪个月起。
                 * @example 2010-01
                 */
                from?: string;
                /**
                 * @description 本期到哪个月止，含当月。
                 * @example 2010-06
                 */
                to?: string;
                /**
                 * @description 对比期从哪个月起；不填为上年同期。
                 * @example 2009-01
                 */
                compareFrom?: string;
                /**
                 * @description 对比期到哪个月止，含当月。
                 * @example 2009-06
                 */
                compareTo?: string;
                /**
                 * @description 指标代码，取自 getStatistics 答复的 indicators[].id。
                 * @example granted
                 */
                indicator?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsByPlace"];
                };
            };
        };
    };
    getStatisticsCases: {
        parameters: {
            query: {
                /** @description 上一页答复里的 nextCursor；第一页不带。 */
                cursor?: string;
                /**
                 * @description 一页最多几条，1 到 200。
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description 指标代码，取自 getStatistics 答复的 indicators[].id。late 是现在超期的，不分期间。
                 * @example granted
                 */
                indicator: string;
                /**
                 * @description 本期从哪个月起。
                 * @example 2010-01
                 */
                from?: string;
                /**
                 * @description 本期到哪个月止，含当月。
                 * @example 2010-06
                 */
                to?: string;
                /**
                 * @description 按什么分类，和 key 一起用。
                 * @example category
                 */
                by?: "caseType" | "matter" | "category" | "channel" | "month" | "region" | "group";
                /**
                 * @description 分类里的哪一行，取自 getStatistics 答复的 rows[].key。
                 * @example MIGRANT_WORKER
                 */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsCases"];
                };
            };
        };
    };
    getPublishedFigures: {
        parameters: {
            query?: {
                /**
                 * @description 公布的时期：年份，或者年份加半年。
                 * @example 2010-H1
                 */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedFigures"];
                };
            };
        };
    };
    exportList: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一次提交重发时用同一个键，不会重复办理。 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "cases",
                 *       "criteria": {
                 *         "receivedFrom": "2026-01-01",
                 *         "receivedTo": "2026-06-30"
                 *       },
                 *       "format": "XLSX",
                 *       "purpose": "上半年办案情况汇报"
                 *     }
                 */
                "application/json": components["schemas"]["ExportListBodyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 导出的编号，取自 exportList 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
        };
    };
    takeExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 导出的编号，取自 exportList 的答复。
                 * @example 0190b5f0-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
        };
    };
}
